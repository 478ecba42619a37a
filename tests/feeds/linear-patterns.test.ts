import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSync, Visitor } from 'vite';
import { threadTime } from '../support/thread-time.ts';

const utils = join(import.meta.dirname, '../../utils');
const rooms = ['feeds', 'text'];

/** Letters: where time is quadratic, the short ones take seconds already. */
const sizes = { short: 1 << 16, long: 5 << 20 };
const mostMs = { short: 150, long: 1_500 };
const samplesOfEach = 12;
/** Where no pattern is given more letters than these: what is longer is no date. */
const longestRead: ReadonlyMap<string, number> = new Map([['text/parse-date.ts', 400]]);

interface Pattern {
  readonly file: string;
  readonly pattern: RegExp;
}

/** Every literal of a regular expression in the rooms that read what strangers write. */
const patterns: readonly Pattern[] = rooms.flatMap((room) =>
  readdirSync(join(utils, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => patternsIn(join(room, name).replaceAll('\\', '/'))),
);

function patternsIn(file: string): Pattern[] {
  const found: Pattern[] = [];
  const { program } = parseSync(file, readFileSync(join(utils, file), 'utf8'));
  new Visitor({
    Literal(node) {
      if ('regex' in node) found.push({ file, pattern: new RegExp(node.regex.pattern, node.regex.flags) });
    },
  }).visit(program);
  return found;
}

it('finds the patterns', () => {
  expect(patterns.length).toBeGreaterThan(100);
});

it.each(patterns)('takes linear time in $file for $pattern', ({ file, pattern }) => {
  let [worst, worstMs] = ['', -1];
  for (const piece of piecesFor(pattern)) {
    const ms = timeOf(pattern, repeated(piece, sizes.short));
    if (ms > mostMs.short)
      expect(Math.min(ms, timeOf(pattern, repeated(piece, sizes.short))), piece).toBeLessThan(mostMs.short);
    if (ms > worstMs) [worst, worstMs] = [piece, ms];
  }
  const long = repeated(worst, longestRead.get(file) ?? sizes.long);
  const ms = timeOf(pattern, long);
  expect(ms > mostMs.long ? Math.min(ms, timeOf(pattern, long)) : ms, worst).toBeLessThan(mostMs.long);
});

/** What matches, what nearly does, and each sign that the pattern names; over and over. */
function piecesFor(pattern: RegExp): ReadonlySet<string> {
  const signs = [...pattern.source.replace(/\\[a-z]|[\\^$(){}|?*+]/gi, '')].slice(0, 40);
  const samples = samplesOf(pattern).flatMap((sample) => [sample, sample.slice(0, -1), sample.slice(1), ` ${sample}`]);
  return new Set(
    [' ', '\n', 'a', '0', '<', '&', '\0', '\x80', '\u00e9', '\u6e2f', '\ufeff', ...signs, ...samples].filter(
      (piece) => piece !== '',
    ),
  );
}

/** None where the pattern is of letters beyond ASCII, which are not made up. */
function samplesOf(pattern: RegExp): readonly string[] {
  if (/\\[0upx]|[^\0-\x7f]/.test(pattern.source)) return [];
  try {
    const source = new RegExp(pattern.source, pattern.flags.replace(/[gyi]/g, ''));
    return fc
      .sample(fc.stringMatching(source), { numRuns: samplesOfEach, seed: 1 })
      .map((sample) => sample.slice(0, 200));
  } catch {
    // What stands before or after cannot be made up either.
    return [];
  }
}

/** Hardly any pattern goes on with the last sign, so that it must try all that it could have read otherwise. */
const repeated = (piece: string, letters: number): string => `${piece.repeat(Math.ceil(letters / piece.length))}\x01`;

function timeOf(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const start = threadTime();
  if (pattern.global && !pattern.sticky) text.replace(pattern, '');
  else pattern.exec(text);
  return threadTime() - start;
}
