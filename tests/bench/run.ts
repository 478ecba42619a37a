// `npm run bench [sizes opening polling news]`: figures and ratios, each measured within this run. No test: it tells, it
// does not judge, and what is not reached is said in the last line.
import { availableParallelism, loadavg } from 'node:os';
import { buildExtension } from '../support/build-extension.ts';
import { notReached } from './figures.ts';
import { benchNews } from './news.ts';
import { benchOpening } from './opening.ts';
import { benchPolling } from './polling.ts';
import { benchSizes } from './sizes.ts';

const benches = { sizes: benchSizes, opening: benchOpening, polling: benchPolling, news: benchNews };

const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}"; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}

const extension = await buildExtension('chromium');
console.log(`Wireside bench, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(2)} at the beginning.`);
for (const [name, bench] of Object.entries(benches)) {
  if (chosen.length === 0 || chosen.includes(name)) await bench(extension);
}
const missed = notReached();
console.log(missed.length === 0 ? '\nAll figures reached.' : `\nNot reached: ${missed.join('; ')}.`);
