// What a run leaves for the judges: the log of the server, and what the acts saw.
import type { Asked } from './score-server.ts';
import type { Followed } from './read-store.ts';
import type { Sent } from './trial.ts';

export interface Run {
  readonly begin: number;
  readonly end: number;
  readonly log: readonly Asked[];
  readonly sent: readonly Sent[];
  readonly port: number;
  readonly rounds: number;
  readonly seen: Seen;
  /** The sources at the end, by the host of the address at which they were followed. */
  readonly followed: readonly Followed[];
}

/** A stretch of virtual time. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is missing was not acted out. */
export interface Seen {
  /** What a tab that was opened by the person sent: the proof that there was something to withhold. */
  planted?: { readonly cookies: string; readonly authorization: string };
  refusedWords?: string;
  followedByPanel?: Span;
  kills?: {
    readonly count: number;
    readonly cut: number;
    readonly spans: readonly Span[];
    readonly lostStories: number;
    readonly kept: number;
  };
  windows?: Span & { readonly panels: number; readonly clicks: number };
  grant?: Span & { readonly afterFirst: number; readonly afterSecond: number };
  imported?: Span & { readonly known: number; readonly crowd: number };
  takenBackAt?: number;
  leftAt?: number;
  leaving?: { readonly at: number; readonly endedAfterMs: number };
  offline?: Span & { readonly failuresBefore: number; readonly failuresAfter: number; readonly due: number };
  words?: Readonly<Record<string, string>>;
  retriedGone?: Span & { readonly stories: number };
  editedGone?: Span & { readonly hasFailure: boolean };
  portal?: {
    readonly storiesBefore: number;
    readonly storiesAfter: number;
    readonly etagBefore?: string | undefined;
    readonly etagAfter?: string | undefined;
  };
  /** Feeds that were shown before they are followed. */
  previewed?: Span & { readonly count: number };
  moved?: { readonly id: string; readonly marks: readonly string[] };
  movedAfter?: { readonly id: string | undefined; readonly marks: readonly string[]; readonly address: string };
  movedBackAt?: number;
  opened?: { readonly riverFrom: number; readonly storyFrom: number };
  resumed?: { readonly stoppedAt: number; readonly at: number; readonly due: number };
  restarts?: Span & { readonly count: number };
  update?: Span & { readonly before: string; readonly after: string };
}
