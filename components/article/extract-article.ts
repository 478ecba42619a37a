import { Readability } from '@mozilla/readability';
import type { FoundArticle, NoTextReason } from '../../utils/stories/article.ts';
import type { Story } from '../../utils/stories/story.ts';
import { dropLeadPicture, findLeadPicture } from './lead-picture.ts';
import { readPageFacts, type PageFacts } from './page-facts.ts';
import { parsePage } from './parse-page.ts';
import { putCardsBack, takeCards } from './related-cards.ts';
import { prepareForReadability } from './prepare-page.ts';

/** Players that stay in a text until the cleaning makes cards of them. */
const players =
  /\/\/(?:[\w-]{1,40}\.)*(?:youtube(?:-nocookie)?|youtu|vimeo|dailymotion|soundcloud|spotify|tiktok|twitter|x|instagram|facebook|bsky|ted)\.(?:app|be|com)\//;
/** A story that says less than this much more than its teaser was not found in the page. */
const least = 1.1;
const fewLetters = 250;
const hardlyAny = 50;

/**
 * The article of a page: its text, not yet cleaned, and what the page says of it; or why there is none. Gives the browser
 * its turn between the steps, so that the panel stays usable while a long page is taken apart.
 */
export async function extractArticle(html: string, address: string, story: Story): Promise<FoundArticle> {
  const { page, base } = parsePage(html, address);
  await turn();
  const facts = readPageFacts(page, base);
  const picture = findLeadPicture(page, facts.picture);
  const cards = takeCards(page);
  prepareForReadability(page);
  await turn();
  const parsed = new Readability(page, { allowedVideoRegex: players, serializer: (node) => node as Element }).parse();
  const content = parsed?.content;
  const text = content?.textContent.trim() ?? '';
  const reason = whyNothing(text, html, facts, story);
  if (reason !== undefined || !content) return { kind: 'none', reason: reason ?? 'no-text', address };
  if (picture) dropLeadPicture(content, picture);
  putCardsBack(content, cards);
  const author = facts.author ?? parsed.byline?.trim();
  return {
    kind: 'text',
    html: content.innerHTML,
    address: base,
    ...(author && { author }),
    ...(facts.publishedAt !== undefined && { publishedAt: facts.publishedAt }),
    ...(facts.language && { language: facts.language }),
    ...(picture && { picture }),
  };
}

const consent = /consent|cookie|einwillig|zustimm|consentement|consenso|consentimiento|toestemming/i;

function whyNothing(text: string, html: string, facts: PageFacts, story: Story): NoTextReason | undefined {
  const teaser = story.summary ?? '';
  if (text.length >= fewLetters && text.length > teaser.length * least) return undefined;
  if (facts.isPaid) return 'paywall';
  if (text.length < fewLetters && consent.test(html.slice(0, 5_000))) return 'consent-wall';
  return text.length < hardlyAny ? 'no-text' : 'too-short';
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
