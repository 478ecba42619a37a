import type { AttributeReader } from './read-attribute.ts';

/** Attributes in which pages keep a picture's address until it is scrolled to, though another one may be shown so long. */
export const awaitedAddresses = ['data-src', 'data-lazy-src', 'data-original'];
/** Attributes in which its address may be found where none is shown. */
export const lazyAddresses = [
  ...awaitedAddresses,
  'data-lazy',
  'data-actualsrc',
  'data-hi-res-src',
  'data-img-src',
  'data-image',
  'data-echo',
  'data-large-file',
  'data-orig-file',
];
export const lazySets = ['data-srcset', 'data-lazy-srcset'];

/** Addresses that count readers, and frames that hold nothing to read: hosts and paths, without their queries. */
const trackers = new RegExp(
  '[/.](?:' +
    'pixel\\.(?:wp|quantserve|mathtag|facebook|propublica|rubiconproject)\\.|' +
    '(?:stats|feeds)\\.wordpress\\.com/|' +
    'feedburner\\.com/~(?:r|ff)/|' +
    'feedsportal\\.com/|' +
    'feeds\\.feedblitz\\.com/~/i/|' +
    'facebook\\.com/(?:tr$|tr/|plugins/(?:like|follow|page|share))|' +
    '(?:adnxs|doubleclick|google-analytics|googlesyndication|googletagmanager|imrworldwide|scorecardresearch)\\.|' +
    'bat\\.bing\\.com/|' +
    'px\\.ads\\.linkedin\\.com/|' +
    'analytics\\.twitter\\.com/|' +
    't\\.co/i/adsct|' +
    'counter\\.theconversation\\.|' +
    'medium\\.com/_/stat|' +
    'list-manage\\.com/track/|' +
    'substackcdn\\.com/open|' +
    '(?:piwik|matomo)\\.php$|' +
    'wf/open$|' +
    '(?:1x1|beacon|blank|clear|count|hit|pixel|spacer|transparent|utm)\\.(?:gif|png)$' +
    ')',
  'i',
);

export const isTracker = (address: string): boolean =>
  trackers.test(address.replace(/[?#].*$/s, '')) || address.includes('republication-pixel=');

/** A picture or frame that nobody is meant to see: it counts readers. */
export function isPixel(read: AttributeReader): boolean {
  if (read('hidden') !== undefined) return true;
  const isTiny = ['width', 'height'].some((side) => Number.parseFloat(read(side) ?? '') <= 2);
  return isTiny || isHiddenStyle(read('style') ?? '', read);
}

/** Some pages fade their lazy pictures in: those are meant to be seen. */
function isHiddenStyle(style: string, read: AttributeReader): boolean {
  if (style === '') return false;
  const short = style.slice(0, 1_000).replace(/\s/g, '').toLowerCase();
  const isTiny = /(?:^|;)(?:width|height):[012](?:\.\d+)?(?:px)?(?:!|;|$)/.test(short) && !/(?:^|;)min-/.test(short);
  const isInvisible = isTiny || /display:none|visibility:hidden|(?:left|top):-\d{4}/.test(short);
  return isInvisible || (/opacity:0(?![.\d])/.test(short) && !short.includes('transition') && !isLazy(read));
}

export const isLazy = (read: AttributeReader): boolean =>
  /\blazy/i.test(read('class') ?? '') ||
  [...lazyAddresses, ...lazySets].some((name) => read(name) !== undefined) ||
  read('src')?.startsWith('data:') === true;

/** Not told of pictures alone: what is in an element that is not displayed. */
export const isConcealed = (read: AttributeReader): boolean =>
  read('hidden') !== undefined || /display\s*:\s*none/i.test(read('style') ?? '');
