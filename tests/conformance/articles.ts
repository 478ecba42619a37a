import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { build } from 'vite';
import { decodeBytes } from '../../utils/feeds/decode-bytes.ts';
import { cleanMarkup } from '../../utils/text/clean-markup.ts';
import { htmlToText } from '../../utils/text/html-to-text.ts';
import { requireBrowser } from '../support/find-browser.ts';
import { scoreShingles, type Score } from './shingles.ts';

const folder = join(import.meta.dirname, '../../../shared/corpus/articles');

interface PageOfCorpus {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly articleBody: string;
}

interface Extracted {
  readonly text: string;
  readonly hasPicture: boolean;
  readonly namesPicture: boolean;
  readonly milliseconds: number;
}

/** How near the extracted texts of real pages come to what people marked as their articles. Says when there are none. */
export async function reportArticles(): Promise<void> {
  if (!existsSync(folder)) return console.log(`\nArticles: not compared, there is no ${folder}.`);
  const pages = readPages();
  const extracted = await extractAll(pages);
  const scores = pages.map(({ articleBody }, index) => scoreShingles(articleBody, extracted[index]?.text ?? ''));
  const { precision, recall, f1 } = mean(scores);
  console.log(`\nArticles: ${pages.length} pages, by 4-gram shingles`);
  console.log(`F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  const named = extracted.filter(({ namesPicture }) => namesPicture);
  const shown = named.filter(({ hasPicture }) => hasPicture);
  console.log(`A lead picture on ${shown.length} of ${named.length} pages that name one`);
  const times = extracted.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
  console.log(`Median ${times[times.length >> 1]?.toFixed(0)} ms a page, at most ${times.at(-1)?.toFixed(0)} ms`);
  const poor = pages.filter((_, index) => (scores[index]?.f1 ?? 0) < 0.8).map(({ name }) => name);
  console.log(`Below 0.8: ${poor.join(', ') || 'none'}`);
}

function readPages(): readonly PageOfCorpus[] {
  type Truth = Record<string, { articleBody: string; url: string }>;
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Truth;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html.gz'))
    .flatMap((file) => {
      const name = file.replace('.html.gz', '');
      const entry = truth[name];
      return entry ? [{ name, html: decodeBytes(gunzipSync(readFileSync(join(folder, file)))), ...entry }] : [];
    });
}

/** In a real document, with the code that the panel runs. */
async function extractAll(pages: readonly PageOfCorpus[]): Promise<readonly Extracted[]> {
  const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage();
    await tab.addScriptTag({ content: await bundle() });
    const results: Extracted[] = [];
    for (const { html, url } of pages) {
      const { found, milliseconds, namesPicture } = await tab.evaluate(extractHere, [html, url] as const);
      const text = found.kind === 'text' ? htmlToText(cleanMarkup(found.html, url)) : '';
      const hasPicture = found.kind === 'text' && (found.picture !== undefined || found.html.includes('<img'));
      results.push({ text, hasPicture, namesPicture, milliseconds });
    }
    return results;
  } finally {
    await browser.close();
  }
}

type Extractor = typeof import('../../components/article/extract-article.ts').extractArticle;

async function extractHere([html, url]: readonly [string, string]) {
  const { extractArticle } = (globalThis as unknown as { articles: { extractArticle: Extractor } }).articles;
  const start = performance.now();
  const found = await extractArticle(html, url, { summary: '' } as Parameters<Extractor>[2]);
  return {
    found,
    milliseconds: performance.now() - start,
    namesPicture: /<meta[^>]{1,200}(?:og:image|twitter:image)/i.test(html),
  };
}

async function bundle(): Promise<string> {
  const entry = join(import.meta.dirname, '../../components/article/extract-article.ts');
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'articles', fileName: 'articles' } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('');
}

function mean(scores: readonly Score[]): Score {
  const average = (name: keyof Score) => scores.reduce((sum, score) => sum + score[name], 0) / scores.length;
  const [precision, recall] = [average('precision'), average('recall')];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
