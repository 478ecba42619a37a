import type { FollowedSource } from '../../utils/store/sources.ts';
import type { Story } from '../../utils/stories/story.ts';
import { fullDateOf, storyDateOf } from '../parts/times.ts';
import { sourceNameOf } from '../source/source-name.ts';
import { timeOf } from './age.tsx';
import { Badge } from './badge.tsx';
import { HeadlineWords } from './headline-words.tsx';

export interface StoryHeadProps {
  story: Story;
  followed: FollowedSource | undefined;
  language: string | undefined;
}

/** Source and date, title, badge and byline of an opened story. A brief's text is its title, in its own type. */
export function StoryHead({ story, followed, language }: StoryHeadProps) {
  const at = timeOf(story);
  return (
    <header class="story-head">
      <p class="meta">
        <bdi class="source">{sourceNameOf(story, followed)}</bdi>{' '}
        <time class="age" dateTime={new Date(at).toISOString()} title={fullDateOf(at)}>
          {storyDateOf(at, Date.now())}
        </time>
      </p>
      <h1
        class={story.headline === undefined ? 'brief-title' : undefined}
        lang={language ?? ''}
        dir="auto"
        tabIndex={-1}
        data-first-focus
      >
        {story.headline === undefined ? story.summary : <HeadlineWords headline={story.headline} />}
      </h1>
      <p class="byline">
        <Badge story={story} language={language} /> {story.author && <bdi>{story.author}</bdi>}
      </p>
    </header>
  );
}
