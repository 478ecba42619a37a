import type { Check } from '../../utils/sources/source.ts';
import type { Pause, Skip } from '../../utils/sources/why-not-now.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { say, sayCount } from '../../utils/words/words.ts';
import { clockOf } from '../parts/times.ts';

export type Activity =
  | { readonly at: number; readonly followed: FollowedSource; readonly check: Check }
  | { readonly at: number; readonly skip: Skip };

/** The latest checks of all sources and the rounds that were passed over, the newest first. */
export function mergeActivity(sources: readonly FollowedSource[], skips: readonly Skip[]): readonly Activity[] {
  const checks = sources.flatMap((followed) =>
    (followed.state.checks ?? []).map((check) => ({ at: check.at, followed, check })),
  );
  return [...checks, ...skips.map((skip) => ({ at: skip.at, skip }))].toSorted((one, other) => other.at - one.at);
}

export function skipWords({ kind, due }: Skip): string {
  return say('sentences', say(skipReasons[kind]), sayCount('dueNotAsked', due));
}

const skipReasons = {
  'quiet-hours': 'skipQuietHours',
  closed: 'skipClosed',
  'by-hand': 'skipByHand',
} as const;

/** Why nothing is checked by itself just now. */
export function pauseWords(pause: Pause): string {
  switch (pause.kind) {
    case 'quiet-hours':
      return say('pauseQuietHours', clockOf(pause.until));
    case 'closed':
      return say('pauseClosed');
    case 'by-hand':
      return say('pauseByHand');
  }
}
