import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeBytes } from '../../utils/feeds/decode-bytes.ts';
import { openArticleReader, type ReadPage } from './articles-browser.ts';
import { reportLongPages } from './articles-long.ts';
import { bodyText } from './articles-text.ts';
import { scoreShingles, type Score } from './shingles.ts';

/** Real pages with the text that people marked. They are not ours to keep in the repository. */
export const articles = join(import.meta.dirname, '../../../shared/corpus/articles');
export const hasArticles = existsSync(articles);

/** What the extraction has to reach. */
export const leastF1 = 0.955;
export const leastWithPicture = 0.9;
const poorF1 = 0.8;

interface PageOfCorpus {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly articleBody: string;
}

interface ScoredPage {
  readonly name: string;
  readonly read: ReadPage;
  readonly score: Score;
}

/** How near the extracted texts of real pages come to what people marked, and whether that is near enough. */
export async function reportArticles(): Promise<boolean> {
  if (!hasArticles) {
    console.log(`\nArticles: not compared, there is no ${articles}.`);
    return true;
  }
  const pages = await scoreArticles();
  const { f1, precision, recall } = meanScore(pages);
  const [low, high] = bootstrap(pages);
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  console.log(`\nArticles: ${pages.length} pages, by 4-gram shingles`);
  console.log(`F1 ${f1.toFixed(3)} (95 % between ${low.toFixed(3)} and ${high.toFixed(3)}), wanted ${leastF1}`);
  console.log(`precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  console.log(
    `Below ${poorF1}: ${
      pages
        .filter(({ score }) => score.f1 < poorF1)
        .map(describe)
        .join(', ') || 'none'
    }`,
  );
  console.log(
    `Said to give no text: ${
      pages
        .filter(({ read }) => read.reason)
        .map(describeReason)
        .join(', ') || 'none'
    }`,
  );
  const named = pages.filter(({ read }) => read.namedPictures > 0);
  const above = named.filter(({ read }) => read.picture !== undefined);
  const withPicture = shareWithPicture(pages);
  console.log(
    `A lead picture on ${percent(withPicture)} of ${named.length} pages that name one, wanted ${percent(leastWithPicture)}`,
  );
  console.log(
    `  ${above.length} of them, with a caption ${countOf(above, 'caption')}, with a credit ${countOf(above, 'credit')}`,
  );
  const times = pages.map(({ read }) => read.milliseconds).toSorted((one, other) => one - other);
  const steps = pages.map(({ read }) => read.longestStep);
  console.log(
    `Median ${times[times.length >> 1]?.toFixed(0)} ms a page, at most ${times.at(-1)?.toFixed(0)} ms, longest step ${Math.max(...steps).toFixed(0)} ms`,
  );
  await reportLongPages();
  return f1 >= leastF1 && withPicture >= leastWithPicture;
}

export async function scoreArticles(): Promise<readonly ScoredPage[]> {
  const reader = await openArticleReader();
  try {
    const scored: ScoredPage[] = [];
    for (const { name, html, url, articleBody } of readPages()) {
      const read = await reader.read(html, url);
      scored.push({ name, read, score: scoreShingles(articleBody, bodyText(read.html, url)) });
    }
    return scored;
  } finally {
    await reader.close();
  }
}

function readPages(): readonly PageOfCorpus[] {
  type Truth = Record<string, { articleBody: string; url: string }>;
  const truth = JSON.parse(readFileSync(join(articles, 'ground-truth.json'), 'utf8')) as Truth;
  return readdirSync(articles)
    .filter((file) => file.endsWith('.html.gz'))
    .flatMap((file) => {
      const name = file.replace('.html.gz', '');
      const entry = truth[name];
      return entry ? [{ name, html: decodeBytes(gunzipSync(readFileSync(join(articles, file)))), ...entry }] : [];
    });
}

/** The benchmark's F1: of the means of precision and recall. */
export function meanScore(pages: readonly ScoredPage[]): Score {
  const mean = (side: 'precision' | 'recall') => pages.reduce((sum, { score }) => sum + score[side], 0) / pages.length;
  const [precision, recall] = [mean('precision'), mean('recall')];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** How many of the pages with a picture in their metadata have one above the text. */
export function shareWithPicture(pages: readonly ScoredPage[]): number {
  const named = pages.filter(({ read }) => read.namedPictures > 0);
  return named.filter(({ read }) => read.picture !== undefined).length / named.length;
}

const rounds = 1_000;

/** Where the middle 95 % of the scores of as many pages lie, drawn again and again; the same at each run. */
function bootstrap(pages: readonly ScoredPage[]): readonly [number, number] {
  let seed = 1;
  const draw = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * pages.length);
  };
  const scores = Array.from({ length: rounds }, () => meanScore(pages.flatMap(() => pages[draw()] ?? [])).f1);
  const ordered = scores.toSorted((one, other) => one - other);
  return [ordered[Math.floor(rounds * 0.025)] ?? 0, ordered[Math.floor(rounds * 0.975)] ?? 0];
}

const describe = ({ name, score }: ScoredPage): string => `${name} ${score.f1.toFixed(3)}`;
const describeReason = ({ name, read }: ScoredPage): string => `${name} (${read.reason})`;
const countOf = (pages: readonly ScoredPage[], part: 'caption' | 'credit'): number =>
  pages.filter(({ read }) => read.picture?.[part]).length;
