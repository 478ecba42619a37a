import type { Source, SourceId, SourceState } from '../sources/source.ts';
import type { Incoming } from '../stories/to-story.ts';
import type { RefreshTools } from './refresh-source.ts';

/** The store as polling sees it. */
export interface PollingStore {
  /** Those of these sources that are followed, in the same order. */
  readonly readSources: (ids: readonly SourceId[]) => Promise<readonly Source[]>;
  /** Saves a plan for each before the first byte is asked for; leaves out those that are no longer followed or have none. */
  readonly beginChecks: (
    ids: readonly SourceId[],
    plan: (state: SourceState) => SourceState | undefined,
  ) => Promise<ReadonlyMap<SourceId, Begun>>;
  /** Saves nothing when the source has another address by now than the one that was asked. */
  readonly saveState: (source: Source, state: SourceState) => Promise<void>;
  readonly saveRefresh: (
    source: Source,
    state: SourceState,
    incoming: readonly Incoming[],
  ) => Promise<{ added: number; edited: number } | undefined>;
  /** Gives the source another address; false when that one is followed already, and then the source is gone. */
  readonly moveSource: (id: SourceId, address: string) => Promise<boolean>;
  /** Goes along with a publisher who has moved the source for good. Nothing else of it changes. False: it is followed there already. */
  readonly followMove: (source: Source, address: string) => Promise<boolean>;
}

/** A source whose check has begun, with its state as it was before. */
export interface Begun {
  readonly source: Source;
  readonly state: SourceState;
}

export interface PollingTools extends RefreshTools {
  readonly store: PollingStore;
  /** Called after stories were saved. At a source's first reading they are no news. */
  readonly onAdded: (source: Source, added: number, of: { readonly isNews: boolean }) => void;
  /** For how long sources are begun in one round; the rest stays due. */
  readonly roundLengthMs: number;
  /** Called when the network answers for every host: the rest of the round is passed over. */
  readonly onSignIn: () => Promise<void>;
}
