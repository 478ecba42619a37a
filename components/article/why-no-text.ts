import type { NoTextReason } from '../../utils/stories/article.ts';
import { keyOf } from '../../utils/stories/picture-words.ts';
import type { Teaser } from './extract-article.ts';
import type { PageReading } from './read-page.ts';
import { countWords, textBlocks } from './text-blocks.ts';
import { asksForConsent, namesSubscribers } from './wall-words.ts';

/** Words; two characters of Han or kana count as one. Below this a text is as good as none. */
const fewWords = 25;
/** Below this it may be all that a wall lets through, and above that a short story on a site that sells subscriptions. */
const littleText = 80;
/** Up to this a text that is said to be paid for is its beginning. */
const shortText = 250;
/** Up to this it may be the words of the wall itself. */
const longWall = 500;
/** By so much a text is longer than its beginning. */
const hardlyMore = 1.15;
const muchMore = 2;

/** Why there is no full text here; nothing if there is. */
export function whyNoText(
  { root, metadata, pageText, storyText }: PageReading,
  address: string,
  teaser: Teaser | undefined,
): NoTextReason | undefined {
  const blocks = textBlocks(root).filter(({ kind }) => kind !== 'figure' && kind !== 'card');
  const words = blocks.reduce((sum, block) => sum + block.words, 0);
  const teaserWords = countWords(teaser?.summary ?? '');
  const saysTeaser = isSaid(teaser?.summary, pageText);
  const said = words < littleText ? pageText : blocks.map(({ text }) => text).join(' ');
  // A page of consent has nothing of the story, and its own words may be many.
  if (!saysTeaser && words < longWall && (isConsentPage(address) || asksForConsent(said))) return 'consent-wall';
  const isLittle = words < littleText || words < teaserWords * muchMore;
  if (metadata.isFree === false && (isLittle || words < shortText)) return 'paywall';
  if (isLittle && words < longWall && namesSubscribers(storyText)) return 'paywall';
  if (words < fewWords && !saysTeaser) return 'no-text';
  return words <= teaserWords * hardlyMore ? 'too-short' : undefined;
}

/** Whether the page says what the feed says, as far as its beginning tells. */
function isSaid(summary: string | undefined, pageText: string): boolean {
  const start = keyOf(summary ?? '').slice(0, 40);
  return start !== '' && keyOf(pageText).includes(start);
}

function isConsentPage(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    (/^(?:consent|cmp|privacy|guce)\./.test(url.hostname) ||
      /^\/(?:consent|privacy-gate|cookie-?wall)/i.test(url.pathname))
  );
}
