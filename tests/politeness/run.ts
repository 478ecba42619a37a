// `npm run politeness`: the 40 points of politeness, shown with the built extension in a real Chromium through 14 virtual days.
import { buildExtension } from '../support/build-extension.ts';
import { actOut, judge, lineOf, longForm } from './score.ts';

const days = Number(process.argv[2] ?? longForm);
const run = await actOut(await buildExtension('chromium'), days, (words) => console.error(words));
const scored = judge(run, days);
for (const one of scored) console.log(lineOf(one));
const failed = scored.filter(({ isPassed }) => !isPassed).length;
console.log(`${scored.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
