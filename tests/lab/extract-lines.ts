import { availableParallelism } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { noTextWords, pageFailureWords } from '../../components/story/full-text-words.ts';
import { readPage } from '../../entrypoints/background/read-page.ts';
import { checkAddress } from '../../utils/fetching/url-gate.ts';
import { succeed } from '../../utils/kernel/result.ts';
import type { PageFailure } from '../../utils/sources/source.ts';
import type { FullText } from '../../utils/stories/article.ts';
import { minutesToRead } from '../../utils/stories/reading-time.ts';
import { say } from '../../utils/words/words.ts';
import { source } from '../builders/source.ts';
import { story } from '../builders/story.ts';
import { bodyText } from '../conformance/articles-text.ts';
import { openPanelCode, type PanelCode, type PanelCodePage } from '../support/panel-code.ts';
import { answerFiles, badLine, type Answer, type Question } from './answer-lines.ts';

/** For each page what the panel would show of it. */
export async function extractLines(input: Readable, output: Writable): Promise<void> {
  const panel = await openPanelCode();
  try {
    await answerFiles(
      input,
      output,
      (bytes, question) =>
        answerPage(panel, bytes, question).catch((reason: unknown) => failed('our-fault', ourFault(reason))),
      { toAnswer: failedPage, atOnce: availableParallelism() },
    );
  } finally {
    await panel.close();
  }
}

export const ourFault = (reason: unknown): string => `Wireside itself failed at this: ${String(reason)}`;

async function answerPage(panel: PanelCodePage, bytes: Uint8Array<ArrayBuffer>, question: Question): Promise<Answer> {
  const { url, contentType } = question;
  if (typeof url !== 'string') return badLine('This line has no "url"', JSON.stringify(question));
  // Nothing is asked of the address, so it may be one of this machine.
  const checked = checkAddress(url, { isLocal: true });
  if (!checked.ok) return failedPage(checked.failure);
  const address = checked.value.href;
  const document = { status: 'fetched', bytes, address, ...(contentType && { contentType }) } as const;
  const page = await readPage(address, source(), async () => succeed(document));
  if (!page.ok) return failedPage(page.failure);
  const { article, title, siteName, html } = await panel.evaluate(extractHere, { ...page.value, story: story() });
  if (article.kind === 'none') return failed(article.reason, say(noTextWords[article.reason]));
  return { ok: true, title: title ?? null, siteName: siteName ?? null, ...factsOf(article), html };
}

/** Beside the text with its markup: what is told of it above and in its badge, and the words of it. */
function factsOf({ html, address, author, publishedAt, language, picture, length }: FullText) {
  const { url, alt = null, caption = null, credit = null } = picture ?? {};
  return {
    byline: author ?? null,
    published: publishedAt === undefined ? null : new Date(publishedAt).toISOString(),
    language: language ?? null,
    lead: url === undefined ? null : { url, alt, caption, credit },
    text: bodyText(html, address),
    words: length.words + length.characters,
    minutes: minutesToRead(length, language),
  };
}

const failed = (kind: string, message: string): Answer => ({ ok: false, failure: { kind, message } });
const failedPage = (failure: PageFailure): Answer => failed(failure.kind, pageFailureWords(failure));

// Runs in the browser.
async function extractHere(page: { html: string; address: string; story: ReturnType<typeof story> }) {
  const { panelCode } = globalThis as unknown as { panelCode: PanelCode };
  const { html, address } = page;
  const article = panelCode.toArticle(page.story, await panelCode.extractArticle(html, address), 0);
  const parsed = panelCode.parsePage(panelCode.tameMarkup(html));
  const { title, siteName } = panelCode.readMetadata(parsed, panelCode.baseOf(parsed, address));
  const drawn = article.kind === 'text' ? panelCode.drawMarkup(article.html, address, article.picture?.url) : '';
  return { article, title, siteName, html: drawn };
}
