// `npm run bench [parsing rhythm sizes opening polling news reading related sources scopes scale]`: figures and ratios, each measured within this run.
// No test: it tells, it does not judge, and what is not reached is said in the last line.
import { availableParallelism, loadavg } from 'node:os';
import { buildExtension } from '../support/build-extension.ts';
import { notReached } from './figures.ts';
import { benchNews } from './news.ts';
import { benchOpening } from './opening.ts';
import { benchParsing } from './parsing.ts';
import { benchPolling } from './polling.ts';
import { benchReading } from './reading.ts';
import { benchRelated } from './related.ts';
import { benchRhythm } from './rhythm.ts';
import { benchScale } from './scale.ts';
import { benchScopes } from './scopes.ts';
import { benchSizes } from './sizes.ts';
import { benchSources } from './sources.ts';

let built: Promise<string> | undefined;
/** Built when the first bench asks for it: reading feeds needs no browser. */
const extension = (): Promise<string> => (built ??= buildExtension('chromium'));

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  parsing: benchParsing,
  rhythm: benchRhythm,
  sizes: async () => benchSizes(await extension()),
  opening: async () => benchOpening(await extension()),
  polling: async () => benchPolling(await extension()),
  news: async () => benchNews(await extension()),
  reading: async () => benchReading(await extension()),
  related: async () => benchRelated(await extension()),
  sources: async () => benchSources(await extension()),
  scopes: async () => benchScopes(await extension()),
  scale: async () => benchScale(await extension()),
};

const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}"; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}

console.log(`Wireside bench, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(2)} at the beginning.`);
for (const [name, bench] of Object.entries(benches)) {
  if (chosen.length === 0 || chosen.includes(name)) await bench();
}
const missed = notReached();
console.log(missed.length === 0 ? '\nAll figures reached.' : `\nNot reached: ${missed.join('; ')}.`);
