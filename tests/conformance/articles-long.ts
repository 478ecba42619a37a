import { openArticleReader } from './articles-browser.ts';
import { longPages } from './articles-long-pages.ts';

const rounds = 5;
/** Milliseconds for which nothing may stop the panel. */
const longestStop = 100;

/** How long pages of a megabyte of each kind stop the panel: the median of a few rounds, and the worst of them. */
export async function reportLongPages(): Promise<void> {
  const reader = await openArticleReader();
  try {
    console.log(
      `\nPages of 1 MB: longest step in ms (median of ${rounds}, worst), wanted at most ${longestStop}; all steps; text`,
    );
    for (const [name, html] of longPages()) {
      const reads = [];
      for (let round = 0; round < rounds; round++)
        reads.push(await reader.read(html, 'https://harbour.example/news/storm'));
      const steps = reads.map(({ longestStep }) => longestStep).toSorted((one, other) => one - other);
      const whole = reads.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
      const text = Math.round((reads[0]?.html.length ?? 0) / 1_000);
      console.log(
        `  ${name.padEnd(32)} ${pad(steps[rounds >> 1])} ${pad(steps.at(-1))} ${pad(whole[rounds >> 1])}  ${text} kB`,
      );
    }
  } finally {
    await reader.close();
  }
}

const pad = (milliseconds: number | undefined): string => (milliseconds ?? 0).toFixed(0).padStart(5);
