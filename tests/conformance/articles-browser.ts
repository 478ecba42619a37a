import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import type { Picture } from '../../utils/stories/story.ts';
import { requireBrowser } from '../support/find-browser.ts';

/** What was found in a page, whether it would be shown or not. */
export interface ReadPage {
  readonly html: string;
  readonly picture?: Picture;
  readonly namedPictures: number;
  /** Why the panel would show the teaser instead. */
  readonly reason?: string;
  readonly milliseconds: number;
  /** Milliseconds for which the panel would have been stopped. */
  readonly longestStep: number;
}

export interface ArticleReader {
  readonly read: (html: string, address: string) => Promise<ReadPage>;
  readonly close: () => Promise<void>;
}

const address = 'https://panel.example/';
/** As strict as the extension's own pages, as far as reading goes. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types article";

/** The panel's own code in a real, headless Chromium, on a page that may load nothing. */
export async function openArticleReader(): Promise<ArticleReader> {
  const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const script = await bundle();
  await page.route('**/*', (route) => {
    const isScript = route.request().url() === `${address}article.js`;
    const isPage = route.request().url() === address;
    if (!isScript && !isPage) return route.abort();
    return route.fulfill({
      contentType: isScript ? 'text/javascript' : 'text/html',
      headers: { 'content-security-policy': policy },
      body: isScript ? script : '<!doctype html><script src="article.js"></script>',
    });
  });
  await page.goto(address);
  return {
    read: (html, from) => page.evaluate(readHere, [html, from] as const),
    close: () => browser.close(),
  };
}

type ArticleCode = typeof import('./articles-entry.ts');

async function readHere([html, from]: readonly [string, string]): Promise<ReadPage> {
  const { article, scheduler } = globalThis as unknown as {
    article: ArticleCode;
    scheduler: { yield: () => Promise<void> };
  };
  let longestStep = 0;
  let stepStart = performance.now();
  const endStep = (): number => (longestStep = Math.max(longestStep, performance.now() - stepStart));
  const { yield: takeTurn } = scheduler;
  scheduler.yield = async () => {
    endStep();
    await takeTurn.call(scheduler);
    stepStart = performance.now();
  };
  const start = stepStart;
  const reading = await article.readPage(html, from);
  const content = article.writeMarkup(reading.root);
  endStep();
  const milliseconds = performance.now() - start;
  scheduler.yield = takeTurn;
  const reason = article.whyNoText(reading, from, undefined);
  return {
    html: content,
    namedPictures: reading.metadata.pictures.length,
    ...(reading.picture && { picture: reading.picture }),
    ...(reason && { reason }),
    milliseconds,
    longestStep,
  };
}

async function bundle(): Promise<string> {
  const entry = join(import.meta.dirname, 'articles-entry.ts');
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'article', fileName: 'article' } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('');
}
