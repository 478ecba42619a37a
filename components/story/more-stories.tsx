import { useState } from 'preact/hooks';
import type { StoryId } from '../../utils/stories/story.ts';
import { nameOf } from '../source/source-name.ts';
import type { Panel } from '../state/panel.ts';
import { storyClick } from './story-click.ts';
import { languageOf } from './story-language.ts';
import { StoryRow } from './story-row.tsx';
import { isUnseen } from './unseen.ts';

const atOnce = 10;

/** The river again, below a story: what comes after it, a few at a time. */
export function MoreStories(props: { panel: Panel; after: number; onOpen: (id: StoryId) => void }) {
  const { panel, after, onOpen } = props;
  const { river, byId, lastLookAt } = panel;
  const [count, setCount] = useState(atOnce);
  const rest = river.stories.slice(after + 1);
  const shown = rest.slice(0, count);
  if (shown.length === 0) return null;
  const showMore = async () => {
    if (rest.length < count + atOnce && river.hasMore) await river.showMore();
    setCount(count + atOnce);
  };
  const hasMore = rest.length > count || river.hasMore;
  return (
    <section class="more-stories" aria-labelledby="more-stories">
      <h2 id="more-stories">News Feed</h2>
      <div class="feed" role="feed" aria-label="Stories after this one" onClick={(event) => storyClick(event, onOpen)}>
        {shown.map((entry, index) => {
          const followed = byId.get(entry.story.sourceId);
          return (
            <StoryRow
              key={entry.story.id}
              shown={entry}
              sourceName={followed ? nameOf(followed) : ''}
              language={languageOf(entry.story, byId)}
              isUnseen={isUnseen(entry.story, lastLookAt)}
              dayTitle={undefined}
              dayNote={undefined}
              seenAt={undefined}
              readAt={river.readAt}
              position={index + 1}
              size={hasMore ? -1 : rest.length}
            />
          );
        })}
      </div>
      {hasMore && (
        <button class="show-more" type="button" onClick={() => void showMore()}>
          <span>Show more</span>
        </button>
      )}
    </section>
  );
}
