import { sourcesIn, type Scope } from '../../utils/sources/scope.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import { holds, type RiverKey, type Selection } from '../../utils/store/selection.ts';
import { isUnread } from '../source/state-words.ts';
import { idsOf, type RiverReading } from './opening.ts';
import type { ShownStory } from './shown-stories.ts';

/** A list of the river as far as it was read. */
export interface List {
  readonly scope: Scope;
  readonly stories: readonly ShownStory[];
  readonly next: RiverKey | undefined;
  readonly isReading: boolean;
  readonly readAt: number;
  readonly arrivedUpTo: number;
  /** Those whose stories it was read with. */
  readonly followed: ReadonlySet<SourceId>;
  /** Sources that had never answered when the list was read. */
  readonly unread: ReadonlySet<SourceId>;
}

export const toList = ({ scope, page, sources, readAt, arrivedUpTo }: RiverReading): List => ({
  scope,
  stories: page.stories,
  next: page.next,
  isReading: false,
  readAt,
  arrivedUpTo,
  followed: idsOf(sourcesIn(scope, sources)),
  unread: idsOf(sources.filter(({ state }) => isUnread(state))),
});

export const withStories = (list: List, stories: readonly ShownStory[]): List =>
  stories === list.stories ? list : { ...list, stories };

/** Whether a story of a list is still to be seen, now that its source may be gone. */
export const isShown = ({ story: { sourceId }, status }: ShownStory, selection: Selection): boolean =>
  selection.only === 'saved' || holds(selection, { sourceId, isSaved: status?.savedAt !== undefined });
