import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoryId } from '../../utils/stories/story.ts';
import { say } from '../../utils/words/words.ts';
import { pageSize } from '../state/opening.ts';
import type { Panel } from '../state/panel.ts';
import { dividerOf, pastTime } from '../parts/times.ts';
import { timeOf } from './age.tsx';
import { Feed, rowFacts } from './feed.tsx';
import { useFoundWords } from './show-found.ts';
import { StoryRow } from './story-row.tsx';
import { isUnseen } from './unseen.ts';

/** As many as are seen at once in a tall panel. */
const drawnAtOnce = 12;

export function RiverList({ panel, onOpen }: { panel: Panel; onOpen: (id: StoryId) => void }) {
  const { lastLookAt } = panel;
  const { place, isTakenUp } = panel.navigation;
  const { stories, hasMore, readAt, scope } = panel.river;
  // Taken up where it was, it must be there as a whole.
  const drawn = useDrawn(isTakenUp && place.view === 'river' ? Infinity : drawnAtOnce);
  const shown = stories.slice(0, drawn);
  const firstSeen = stories.findLastIndex(({ story }) => isUnseen(story, lastLookAt)) + 1;
  const list = useRef<HTMLDivElement>(null);
  useFoundWords(list, scope.words, shown);
  const lastLook = lastLookAt > 0 ? pastTime(lastLookAt, readAt) : undefined;

  return (
    <Feed label={say('newestFirst')} onOpen={onOpen} list={list}>
      {shown.map((entry, index) => {
        const before = stories[index - 1]?.story;
        const day = dividerOf(timeOf(entry.story), readAt);
        const isNewDay = day?.title !== (before && dividerOf(timeOf(before), readAt)?.title);
        return (
          <StoryRow
            key={entry.story.id}
            place="river"
            {...rowFacts(entry, panel)}
            dayTitle={isNewDay ? day?.title : undefined}
            dayNote={isNewDay ? day?.note : undefined}
            seenAt={scope.words === undefined && index > 0 && index === firstSeen && !isNewDay ? lastLook : undefined}
            position={index + 1}
            size={hasMore ? -1 : stories.length}
          />
        );
      })}
    </Feed>
  );
}

/** The first frame draws what is in sight, so that it comes soon; the rest of the first page follows in short tasks. */
function useDrawn(first: number): number {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    if (drawn > pageSize) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() =>
        setDrawn((count) => (count + 2 * drawnAtOnce > pageSize ? Infinity : count + drawnAtOnce)),
      );
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [drawn]);
  return drawn;
}
