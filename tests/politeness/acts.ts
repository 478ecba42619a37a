// When the person does what, in the course of a run.
import { day, hour } from '../../utils/kernel/duration.ts';
import { killInMidPoll } from './kills.ts';
import { checkAllInFiveWindows, importList } from './panel-acts.ts';
import {
  begin,
  editGone,
  followedAt,
  goOffline,
  grantOne,
  leave,
  lookAtFeeds,
  lookAtMoved,
  lookIn,
  mark,
  portalNow,
} from './person.ts';
import type { Seen } from './seen.ts';
import type { Trial } from './trial.ts';

export interface Act {
  /** After the beginning. */
  readonly at: number;
  readonly act: (trial: Trial, seen: Seen) => Promise<void>;
  /** Left out of the short form. */
  readonly isLong?: boolean;
}

export const acts: readonly Act[] = [
  { at: 0, act: begin },
  { at: 2 * hour, act: mark },
  {
    at: 3.6 * hour,
    isLong: true,
    act: async (trial) =>
      void (await trial.ask('unfollow', { sourceId: (await followedAt(trial, 'slow.test')).source.id })),
  },
  { at: 4 * hour, act: lookAtFeeds },
  {
    at: 22 * hour,
    act: async (trial, seen) => {
      const { stories, etag } = await portalNow(trial);
      seen.portal = { storiesBefore: stories, etagBefore: etag, storiesAfter: Number.NaN };
    },
  },
  { at: 26 * hour, act: grantOne },
  { at: 32 * hour, act: checkAllInFiveWindows },
  { at: 40 * hour, isLong: true, act: importList },
  {
    at: 95 * hour,
    isLong: true,
    act: async (trial, seen) => {
      const { stories, etag } = await portalNow(trial);
      seen.portal = { ...seen.portal!, storiesAfter: stories, etagAfter: etag };
    },
  },
  { at: 98 * hour, isLong: true, act: leave },
  {
    at: 4.5 * day,
    isLong: true,
    act: async (trial, seen) => {
      await trial.ask('takeBack', {});
      seen.takenBackAt = trial.clock.now();
    },
  },
  { at: 5.6 * day, isLong: true, act: (trial, seen) => killInMidPoll(trial, seen, 50) },
  { at: 9 * day, isLong: true, act: goOffline },
  { at: 9.5 * day, isLong: true, act: lookIn },
  { at: 10 * day, isLong: true, act: editGone },
  { at: 10.5 * day, isLong: true, act: lookAtMoved },
];
