import { minute } from '../../utils/kernel/duration.ts';
import { newState, type Source, type SourceId, type SourceState } from '../../utils/sources/source.ts';

/** A Thursday afternoon, so that yesterday is a Wednesday and a week reaches back into another one. */
export const noon = Date.UTC(2026, 4, 14, 12, 0);

export function source({ name = 'marshrecord', ...overrides }: Partial<Source> & { name?: string } = {}): Source {
  return {
    id: name as SourceId,
    address: `https://${name}.example/feed.xml`,
    isLocal: false,
    followedAt: noon,
    ...overrides,
  };
}

/** The state of a source that is well: it answered five minutes ago. */
export function sourceState(of: Source, overrides: Partial<SourceState> = {}, now = noon): SourceState {
  return {
    ...newState(of),
    title: 'The Marsh Record',
    language: 'en',
    lastAttemptAt: now - 5 * minute,
    lastSuccessAt: now - 5 * minute,
    nextCheckAt: now + 55 * minute,
    ...overrides,
  };
}
