import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { startDocumentServer } from '../newsroom/serve-documents.ts';
import { startNewsServer } from '../newsroom/serve-news.ts';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { chromeBuild, follow, goBack, headlines } from './panel-steps.ts';

const corpus = join(import.meta.dirname, '../../../shared/corpus');
const documents = join(corpus, 'feeds');
const news = join(corpus, 'headlines/news-2022-03.json');
const isHere = existsSync(documents) && existsSync(news);
if (!isHere) console.log('Real feeds are skipped: the corpus is not beside this checkout (../shared/corpus).');

/** One space for any white space, and quotation marks as they are: what a person would call the same headline. */
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.skipIf(!isHere)('real feeds', () => {
  let chromium: Chromium;
  let close: () => Promise<void>;
  afterEach(async () => {
    await chromium.close();
    await close();
  });

  async function readAll(addresses: readonly string[]): Promise<Page> {
    chromium = await launchChromium({ extension: chromeBuild });
    await chromium.grantHosts(['*://127.0.0.1/*']);
    const panel = await chromium.openPanel();
    await follow(panel, addresses);
    await panel.locator('main[data-view=sources]').waitFor();
    await panel
      .locator('li[data-source-id]')
      .nth(addresses.length - 1)
      .waitFor();
    const unread = panel.getByText(/Waiting for the first check|Checking now|Not checked yet/);
    await expect.poll(() => unread.count(), { timeout: 100_000 }).toBe(0);
    return panel;
  }

  async function allHeadlines(panel: Page): Promise<ReadonlySet<string>> {
    await goBack(panel);
    await headlines(panel).first().waitFor();
    // The list may have been read before the last sources were: what came later waits behind the pill.
    await panel.waitForTimeout(1_000);
    const pill = panel.locator('.pill');
    if (await pill.isVisible()) await pill.click();
    const more = panel.getByRole('button', { name: 'Show more' });
    while (await more.isVisible()) {
      const shown = await headlines(panel).count();
      await more.click();
      await headlines(panel).nth(shown).waitFor();
    }
    return new Set((await headlines(panel).allTextContents()).map(fold));
  }

  it(
    'are all read, and their headlines stand in the panel: documents of many kinds',
    { timeout: 180_000 },
    async () => {
      const server = await startDocumentServer(documents);
      close = server.close;
      const panel = await readAll(server.feeds.map(({ address }) => address));
      const troubled = await panel
        .locator('li[data-trouble]')
        .evaluateAll((rows) => rows.map((row) => row.querySelector('[title]')?.getAttribute('title') ?? ''));
      // Those alone that the other reader could not read either: plain XML, and a feed that ends before its first item.
      const readable = server.feeds.filter(({ name }) => existsSync(expectedFile(name)));
      expect(readable.map(({ address }) => address).filter((address) => troubled.includes(address))).toEqual([]);
      expect(troubled.length).toBeLessThanOrEqual(server.feeds.length - readable.length);
      const found = await allHeadlines(panel);
      const missing = expectedTitles(server.feeds.map(({ name }) => name)).filter((title) => !found.has(title));
      expect(missing).toEqual([]);
    },
  );

  it('are all read, and their headlines stand in the panel: a month of 78 sources', { timeout: 180_000 }, async () => {
    const server = await startNewsServer(news);
    close = server.close;
    const panel = await readAll(server.feeds.map(({ address }) => address));
    expect(await panel.locator('li[data-trouble]').count()).toBe(0);
    const found = await allHeadlines(panel);
    const titles = (JSON.parse(readFileSync(news, 'utf8')) as { title: string }[]).map(({ title }) => fold(title));
    expect(titles.filter((title) => title !== '' && !found.has(title.slice(0, 500)))).toEqual([]);
  });
});

/** The plain titles that another reader found in these documents; what has markup or entities is compared elsewhere. */
function expectedTitles(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const file = expectedFile(name);
    if (!existsSync(file)) return [];
    const { entries } = JSON.parse(readFileSync(file, 'utf8')) as {
      entries?: { title?: { content?: string } | string }[];
    };
    return (entries ?? [])
      .map(({ title }) => (typeof title === 'string' ? title : title?.content))
      .filter((title): title is string => title !== undefined && title.trim() !== '' && !/[<&]/.test(title))
      .map(fold);
  });
}

const expectedFile = (name: string) => join(documents, name.replace(/\.\w+$/, '.expected.json'));
