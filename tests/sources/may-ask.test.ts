import { expect, it } from 'vitest';
import { hour, minute } from '../../utils/kernel/duration.ts';
import { mayAskAgain } from '../../utils/sources/may-ask.ts';
import type { Source, SourceState } from '../../utils/sources/source.ts';
import { noon, source as sourceCalled, sourceState } from '../builders/source.ts';

const may = (state: Partial<SourceState>, more: Partial<Source> = {}) => {
  const source = sourceCalled(more);
  return mayAskAgain({ source, state: sourceState(source, state) }, noon);
};

it('lets a person ask a server every five minutes at most, and their own machine as they like', () => {
  expect(may({ lastAttemptAt: noon - 4 * minute })).toBe(false);
  expect(may({ lastAttemptAt: noon - 5 * minute })).toBe(true);
  expect(may({ lastAttemptAt: noon - 4 * minute }, { isLocal: true })).toBe(true);
});

it('counts failures of a server, and not what asked no server anything', () => {
  const lastAttemptAt = noon - minute;
  expect(may({ lastAttemptAt, failure: { kind: 'status', status: 500 } })).toBe(false);
  expect(may({ lastAttemptAt, failure: { kind: 'offline' } })).toBe(true);
  expect(may({ lastAttemptAt, failure: { kind: 'no-permission', host: 'marshrecord.example' } })).toBe(true);
  const retryAt = noon + hour;
  expect(may({ lastAttemptAt, failure: { kind: 'host-asks-to-wait', host: 'marshrecord.example', retryAt } })).toBe(
    true,
  );
  // Its own host was asked, and led on there.
  expect(may({ lastAttemptAt, failure: { kind: 'no-permission', host: 'elsewhere.example' } })).toBe(false);
  expect(may({ lastAttemptAt, failure: { kind: 'host-asks-to-wait', host: 'elsewhere.example', retryAt } })).toBe(
    false,
  );
});

it('believes no clock that was put back', () => {
  expect(may({ lastAttemptAt: noon + hour })).toBe(true);
});
