import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../utils/text/parse-date.ts';
import { threadTime } from '../support/thread-time.ts';
import { dateTable } from './date-table.ts';

const cases = Object.values(dateTable).flat();
const zones = [
  ['UTC', 0],
  ['America/New_York', 300],
  ['Asia/Kolkata', -330],
] as const;

describe.each(Object.entries(dateTable))('%s', (_kind, table) => {
  it.each(table)('reads "%s"', (text, moment) => {
    expect(parseDate(text)).toBe(moment === null ? undefined : Date.parse(moment));
  });
});

it.each(zones)('reads the same where the clock is at %s', (zone, minutesWest) => {
  const script = join(import.meta.dirname, 'print-dates.ts');
  const output = execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  const { zone: offset, readings } = JSON.parse(output) as { zone: number; readings: (number | null)[] };
  expect(offset).toBe(minutesWest);
  expect(readings).toEqual(cases.map(([, moment]) => (moment === null ? null : Date.parse(moment))));
});

it('reads the shapes of nearly all feeds as it reads their relatives', () => {
  for (const year of [1000, 1969, 1970, 2024, 2999]) {
    for (const day of ['01', '09', '28', '29', '31']) {
      for (const [zone, offset] of [
        ['GMT', 'Z'],
        ['-0330', '-03:30'],
        ['+1345', '+13:45'],
      ]) {
        const usual = [`Mon, ${day} Mar ${year} 23:59:08 ${zone}`, `${year}-03-${day}T23:59:08.120${offset}`];
        // White space at the end is enough to go the long way.
        for (const text of usual) expect(parseDate(text), text).toBe(parseDate(`${text} `));
        expect(parseDate(usual[0] ?? '')).toBeTypeOf('number');
      }
    }
  }
});

describe('any text', () => {
  it('reads every moment as it is written by ISO 8601 and RFC 822', () => {
    const moments = fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (moment) => {
        expect(parseDate(moment.toISOString())).toBe(moment.getTime());
        expect(parseDate(moment.toUTCString())).toBe(Math.floor(moment.getTime() / 1000) * 1000);
      }),
    );
  });

  it('never throws, and gives a time that exists or nothing', () => {
    const pieces = fc.constantFrom(
      '2024',
      '05',
      'Mar',
      '-',
      ':',
      'T',
      '+',
      ' ',
      ',',
      'Z',
      '10:30',
      'pm',
      '/',
      '.',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((list) => list.join('')),
        ),
        (text) => {
          const time = parseDate(text);
          expect(time === undefined || !Number.isNaN(new Date(time).getTime())).toBe(true);
        },
      ),
    );
  });

  it('takes no longer for a text made to take long', () => {
    const start = threadTime();
    for (const piece of ['1:', '1 ', 'a.', '((', '20', ' t', '1-', 'z+']) {
      for (let count = 0; count < 500; count++) parseDate(piece.repeat(199));
    }
    expect(threadTime() - start).toBeLessThan(1_000);
  });
});
