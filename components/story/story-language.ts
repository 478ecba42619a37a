import type { Story } from '../../utils/stories/story.ts';
import type { Panel } from '../state/panel.ts';

/** A story's own language, or its source's. */
export const languageOf = (story: Story, byId: Panel['byId']): string | undefined =>
  story.language ?? byId.get(story.sourceId)?.state.language;
