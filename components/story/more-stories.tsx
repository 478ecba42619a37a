import { useState } from 'preact/hooks';
import type { StoryId } from '../../utils/stories/story.ts';
import { say } from '../../utils/words/words.ts';
import type { Panel } from '../state/panel.ts';
import { Feed, rowFacts } from './feed.tsx';
import { StoryRow } from './story-row.tsx';

const atOnce = 10;

/** The river again, below a story: what comes after it, a few at a time. */
export function MoreStories(props: { panel: Panel; after: number; onOpen: (id: StoryId) => void }) {
  const { panel, after, onOpen } = props;
  const { river } = panel;
  const [count, setCount] = useState(atOnce);
  const rest = river.stories.slice(after + 1);
  const shown = rest.slice(0, count);
  const hasMore = rest.length > count || river.hasMore;
  // Of a story that is not in the river as it is shown nothing comes after.
  if (after < 0 || (shown.length === 0 && !hasMore)) return null;
  const showMore = async () => {
    if (rest.length < count + atOnce && river.hasMore) await river.showMore();
    setCount(count + atOnce);
  };
  return (
    <section class="more-stories" aria-labelledby="more-stories">
      <h2 id="more-stories">{say('newsFeed')}</h2>
      <Feed label={say('storiesAfter')} onOpen={onOpen}>
        {shown.map((entry, index) => (
          <StoryRow
            key={entry.story.id}
            place="below"
            {...rowFacts(entry, panel)}
            dayTitle={undefined}
            dayNote={undefined}
            seenAt={undefined}
            position={index + 1}
            size={hasMore ? -1 : rest.length}
          />
        ))}
      </Feed>
      {hasMore && (
        <button class="show-more" type="button" onClick={() => void showMore()}>
          <span>{say('showMore')}</span>
        </button>
      )}
    </section>
  );
}
