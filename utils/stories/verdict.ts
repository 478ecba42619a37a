import type { SourceId } from '../sources/source.ts';

/** What came of looking through all that is kept. Plain JSON. */
export interface Verdict {
  readonly sources: number;
  readonly stories: number;
  /** Stories that are read or saved. */
  readonly marks: number;
  /** What does not fit together, by kinds. Nothing, where all is well. */
  readonly broken: readonly Broken[];
}

export interface Broken {
  readonly kind: BrokenKind;
  readonly count: number;
  /** Those that it was found at; none where it is a thing of the whole store. */
  readonly sourceIds: readonly SourceId[];
}

export type BrokenKind =
  | 'source-without-state'
  | 'state-without-source'
  | 'source-followed-twice'
  | 'story-without-source'
  | 'story-of-another-source'
  | 'text-without-story'
  | 'story-without-text'
  | 'saved-story-gone'
  /** Its next check lies further ahead than any is planned. */
  | 'check-too-far'
  /** It has no next check, and nothing that was decided says so. */
  | 'check-never'
  /** A check was begun and never finished, and its second chance was passed over. */
  | 'check-unfinished'
  /** The server could be told that nothing has changed, of a document that was never stored. */
  | 'validators-without-document'
  | 'figures-impossible'
  | 'sources-not-mirrored'
  | 'marks-not-mirrored'
  | 'saved-story-not-mirrored'
  | 'badge-wrong';
