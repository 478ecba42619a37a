import { minute } from '../../utils/kernel/duration.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import type { Story, StoryBody, StoryId } from '../../utils/stories/story.ts';
import { noon } from './source.ts';

export interface StoryOverrides extends Partial<Omit<Story, 'id' | 'sourceId' | 'arrival' | 'riverOrder'>> {
  /** The part of the id after the source's. */
  name?: string;
  sourceId?: string;
  /** Whether it came as news or in the source's first reading. */
  isNews?: boolean;
}

/** An invented story, published half an hour ago and found ten minutes later by a source's first reading. */
export function story({
  name = 'swifts',
  sourceId = 'marshrecord',
  isNews = false,
  ...overrides
}: StoryOverrides = {}): Story {
  const publishedAt = overrides.publishedAt ?? noon - 30 * minute;
  const firstSeenAt = overrides.firstSeenAt ?? publishedAt + 10 * minute;
  return {
    id: `${sourceId}/${name}` as StoryId,
    sourceId: sourceId as SourceId,
    headline: 'Swifts counted twice, because nobody believed the first number',
    link: `https://${sourceId}.example/${name}`,
    author: 'Marta Ilyash',
    summary: 'The count is 412. There is a name for a year like that, say those who were there: a good one.',
    length: { words: 480, characters: 0 },
    lengthOf: 'story',
    hasBody: false,
    fingerprint: name,
    ...overrides,
    publishedAt,
    firstSeenAt,
    riverOrder: -Math.min(publishedAt, firstSeenAt),
    arrival: [isNews ? 1 : 0, firstSeenAt],
  };
}

/** The same story as a brief: its summary is all of it. */
export function brief(overrides: StoryOverrides = {}): Story {
  const { headline: _headline, ...rest } = story({ name: 'brief', ...overrides });
  return rest;
}

export function body(of: Story, html = '<p>They stood on the weir from four in the morning.</p>'): StoryBody {
  return { id: of.id, html };
}
