import { describe, expect, it } from 'vitest';
import { day, hour } from '../../utils/kernel/duration.ts';
import {
  changeSource,
  countsInBadge,
  isInRiver,
  readName,
  type SourceChange,
} from '../../utils/sources/change-source.ts';
import { hasNextCheck } from '../../utils/sources/record-check.ts';
import { nameOf } from '../../utils/sources/source-name.ts';
import type { SourceChoices, SourceState } from '../../utils/sources/source.ts';
import { noon, source, sourceState } from '../builders/source.ts';

const marsh = source();
const change = (
  { choices, state = {} }: { choices?: SourceChoices; state?: Partial<SourceState> },
  wanted: SourceChange,
) =>
  changeSource({ source: { ...marsh, ...(choices && { choices }) }, state: sourceState(marsh, state) }, wanted, {
    now: noon,
    random: () => 0,
  });

describe('what a person changes of a source', () => {
  it('is its name, or again what it calls itself', () => {
    const named = change({}, { name: 'Marsh' });
    expect(nameOf(named)).toBe('Marsh');
    const back = changeSource(named, { name: null }, { now: noon, random: () => 0 });
    expect(nameOf(back)).toBe('The Marsh Record');
    expect(back.source).toEqual(marsh);
  });

  it('is one choice, and the others stay', () => {
    const { source: changed } = change({ choices: { isMuted: true } }, { choices: { fullText: 'never' } });
    expect(changed.choices).toEqual({ isMuted: true, fullText: 'never' });
  });

  it('leaves nothing behind when the last choice is taken back', () => {
    expect(change({ choices: { isMuted: true } }, { choices: { isMuted: null } }).source).toEqual(marsh);
  });

  it('takes a muted source out of river and badge, and another one out of the badge alone', () => {
    const [muted, uncounted] = [{ isMuted: true }, { isLeftOutOfBadge: true }].map((choices) => ({
      ...marsh,
      choices,
    }));
    expect([marsh, muted!, uncounted!].map(isInRiver)).toEqual([true, false, true]);
    expect([marsh, muted!, uncounted!].map(countsInBadge)).toEqual([true, false, false]);
  });
});

describe('the next check', () => {
  it('is never while paused, and now when it goes on', () => {
    const paused = change({}, { choices: { isPaused: true } });
    expect(hasNextCheck(paused.state)).toBe(false);
    const resumed = changeSource(paused, { choices: { isPaused: null } }, { now: noon + day, random: () => 0 });
    expect(resumed.state.nextCheckAt).toBe(noon + day);
  });

  it('follows the interval, counted from the last one', () => {
    const lastSuccessAt = noon - 2 * hour;
    const at = (interval: number, state = {}) =>
      change({ state: { lastSuccessAt, validators: { etag: '"1"' }, ...state } }, { choices: { interval } }).state
        .nextCheckAt;
    expect(at(6 * hour)).toBe(noon + 4 * hour);
    expect(at(hour)).toBe(noon);
    expect(at(7 * day)).toBe(noon - 2 * hour + 7 * day);
    expect(at(hour, { pace: { ttlMinutes: 600 } })).toBe(noon + 8 * hour);
  });

  it('stays when a failure decides it, or when something else is chosen', () => {
    const failure = { kind: 'status', status: 429, retryAt: noon + day } as const;
    const waiting = { failure, nextCheckAt: noon + day };
    expect(change({ state: waiting }, { choices: { interval: hour } }).state.nextCheckAt).toBe(noon + day);
    expect(change({}, { choices: { isMuted: true } }).state.nextCheckAt).toBe(noon + 55 * 60_000);
  });
});

describe('a name that is typed', () => {
  it.each([
    ['  The \n Marsh ', 'The Marsh'],
    ['', ''],
    ['x'.repeat(200), 'x'.repeat(200)],
    ['x'.repeat(201), undefined],
  ])('%j is kept as %j', (typed, name) => {
    expect(readName(typed)).toBe(name);
  });
});
