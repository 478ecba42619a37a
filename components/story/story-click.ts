import type { StoryId } from '../../utils/stories/story.ts';

/** Opens the story that was clicked here; with a modifier the browser opens its page, as it does with any link. */
export function storyClick(event: MouseEvent | KeyboardEvent, onOpen: (id: StoryId) => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const article = (event.target as Element).closest('article');
  const link = article?.querySelector<HTMLElement>('.headline');
  if (!article || !link) return;
  event.preventDefault();
  link.focus({ preventScroll: true });
  onOpen(article.dataset['storyId'] as StoryId);
}
