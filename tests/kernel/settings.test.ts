import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readSettings,
  settingNames,
  soundSettings,
  usualSettings,
  type Settings,
} from '../../utils/kernel/settings.ts';

describe('settings that were stored', () => {
  it('are as everybody begins with, where there are none', () => {
    for (const stored of [undefined, null, '', 7, [], {}]) expect(readSettings(stored)).toEqual(usualSettings);
  });

  it('fall back each by itself', () => {
    const stored = {
      theme: 'dark',
      density: 'tight',
      textSize: 6,
      wordsPerMinute: 300.5,
      keepDays: 8,
      quietFrom: 1440,
    };
    expect(readSettings(stored)).toEqual({ ...usualSettings, theme: 'dark' });
    expect(soundSettings(stored)).toEqual({ theme: 'dark' });
  });

  it.each([
    ['wordsPerMinute', [0, 100, 238, 800], [-1, 1, 99, 801, NaN, Infinity, '238', null]],
    ['quietFrom', [0, 1439], [-1, 1440, 7.5, '22:00']],
    ['keepDays', [7, 30, 90, 365, 0], [1, -7, '30', true]],
    ['textSize', [1, 5], [0, 6, '3']],
    ['hasQuietHours', [true, false], [0, 1, 'true', null]],
    ['badge', ['new', 'unread', 'off'], ['New', '', undefined]],
    ['language', ['browser', 'en', 'uk', 'pt_BR', 'zh_CN'], ['pt-BR', 'UK', 'xx', '', undefined]],
  ] as const)('of %s takes %o and not %o', (name, good, bad) => {
    for (const value of good) expect(readSettings({ [name]: value })[name]).toBe(value);
    for (const value of bad) expect(readSettings({ [name]: value })[name]).toBe(usualSettings[name]);
  });

  it('are whole whatever was stored', () => {
    const anything = fc.record(
      Object.fromEntries(settingNames.map((name) => [name, fc.anything()])) as Record<
        keyof Settings,
        fc.Arbitrary<unknown>
      >,
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anything, (stored) => {
        const settings = readSettings(stored);
        expect(Object.keys(settings).toSorted()).toEqual(settingNames.toSorted());
        // What was read once is read again as the same.
        expect(readSettings(settings)).toEqual(settings);
      }),
    );
  });
});
