import type { ComponentChildren, RefObject } from 'preact';
import type { RiverStory } from '../../utils/store/river.ts';
import type { StoryId } from '../../utils/stories/story.ts';
import { sourceNameOf } from '../source/source-name.ts';
import type { Panel } from '../state/panel.ts';
import { languageOf } from './story-language.ts';
import { isUnseen } from './unseen.ts';

export interface FeedProps {
  label: string;
  onOpen: (id: StoryId) => void;
  list?: RefObject<HTMLDivElement | null>;
  children: ComponentChildren;
}

/** Rows of stories, in the river and below a story: one place hears the clicks, the keys and the failed pictures of all. */
export function Feed({ label, onOpen, list, children }: FeedProps) {
  return (
    <div
      class="feed"
      role="feed"
      aria-label={label}
      {...(list && { ref: list })}
      onClick={(event) => openStory(event, onOpen)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.target as Element).matches('a:not([href])')) openStory(event, onOpen);
      }}
      onErrorCapture={(event) => (event.target as Element).closest('.picture')?.setAttribute('data-failed', '')}
    >
      {children}
    </div>
  );
}

/** Opens the story that was meant; with a modifier the browser opens its page, as it does with any link. */
export function openStory(event: MouseEvent | KeyboardEvent, onOpen: (id: StoryId) => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const article = (event.target as Element).closest('article');
  const link = article?.querySelector<HTMLElement>('.headline');
  if (!article || !link) return;
  event.preventDefault();
  link.focus({ preventScroll: true });
  onOpen(article.dataset['storyId'] as StoryId);
}

/** What a row shows of a story, wherever it stands. */
export function rowFacts(shown: RiverStory, { byId, lastLookAt, river, acts, settings }: Panel) {
  const { story } = shown;
  const source = byId.get(story.sourceId)?.source;
  return {
    shown,
    sourceName: sourceNameOf(story, byId.get(story.sourceId)),
    language: languageOf(story, byId),
    isUnseen: isUnseen(story, lastLookAt),
    hasPicture: settings.pictures === 'always' && !source?.choices?.hasNoPictures,
    readAt: river.readAt,
    acts,
  };
}
