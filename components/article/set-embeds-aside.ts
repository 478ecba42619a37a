import { toEmbeddedPage } from '../../utils/text/embed-pages.ts';
import { cleanWebAddress } from '../../utils/text/clean-address.ts';
import { isPixel, isTracker } from '../../utils/text/unseen-pictures.ts';
import { reader } from './read-attributes.ts';
import type { SetAside } from './set-aside.ts';

const embeds = 'iframe, video, audio, object, embed, amp-youtube, amp-video, amp-iframe';
/** How sites mark a quotation that a script of theirs would draw as the post. */
const posts =
  'blockquote[class*="bluesky-embed"], blockquote[class*="fb-post"], blockquote[class*="instagram-media"], ' +
  'blockquote[class*="mastodon-embed"], blockquote[class*="reddit-"], blockquote[class*="text-post-media"], ' +
  'blockquote[class*="tiktok-embed"], blockquote[class*="twitter-"]';
const mostEmbeds = 100;
/** Frames that ask for something, or advertise. */
const unwanted =
  /newsletter|sign-?up|subscri|mailchimp|comment|disqus|[/.-]ads?[/.-]|advert|consent|captcha|login|paywall|piano\.io/i;

/** Sets aside what a page embeds in its text. The cleaner puts a link in its place, and what nobody would follow goes. */
export function setEmbedsAside(body: Element, base: string, aside: SetAside): void {
  let count = 0;
  for (const embed of body.querySelectorAll(`${posts}, ${embeds}`)) {
    if (!body.contains(embed)) continue;
    if (++count > mostEmbeds || (!embed.matches(posts) && !isWanted(embed, base))) embed.remove();
    else aside.put(holderOf(embed, body), embed);
  }
}

function isWanted(embed: Element, base: string): boolean {
  const read = reader(embed);
  if (isPixel(read)) return false;
  const id = embed.tagName === 'AMP-YOUTUBE' ? read('data-videoid') : undefined;
  if (id !== undefined) embed.setAttribute('src', `https://www.youtube.com/embed/${id}`);
  const written = read('data-src') || read('data-lazy-src') || read('src') || read('data');
  // A player may name what it plays inside.
  if (!written) return embed.querySelector('source, embed, param') !== null;
  const address = cleanWebAddress(written, base);
  if (address === undefined || isTracker(address)) return false;
  return toEmbeddedPage(address).kind !== 'page' || !unwanted.test(address);
}

/** Elements that only frame it, so that no empty ones are left. */
function holderOf(embed: Element, body: Element): Element {
  let holder = embed;
  for (let parent = embed.parentElement; parent !== null && parent !== body; parent = parent.parentElement) {
    if (!/^(?:DIV|FIGURE|P|SPAN|CENTER)$/.test(parent.tagName) || parent.childElementCount > 1) break;
    if ([...parent.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? '')))
      break;
    holder = parent;
  }
  return holder;
}
