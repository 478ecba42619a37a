import type { Story } from '../../utils/stories/story.ts';
import type { RiverStory } from '../../utils/store/river.ts';

/** Came as news after the panel was last open. What a source's first reading found is not news. */
export const isUnseen = ({ arrival: [foundBy, firstSeenAt] }: Story, lastLookAt: number): boolean =>
  foundBy === 1 && firstSeenAt > lastLookAt;

export const isRead = ({ status }: RiverStory): boolean => status?.readAt !== undefined;
