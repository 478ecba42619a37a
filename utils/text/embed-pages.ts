import { cleanWebAddress } from './clean-address.ts';
import type { EmbedKind } from './embed-words.ts';

export interface EmbeddedPage {
  readonly address: string;
  readonly kind: EmbedKind;
}

/** A player's address without "https://www.", and the page that a reader would open in its place. */
type Player = readonly [kind: EmbedKind, player: RegExp, page: string];

const players: readonly Player[] = [
  [
    'video',
    /^youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:.*&)?list=([\w-]+).*/,
    'www.youtube.com/playlist?list=$1',
  ],
  ['video', /^youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]{6,20})(?![\w-]).*/, 'www.youtube.com/watch?v=$1'],
  ['video', /^player\.vimeo\.com\/video\/(\d+)\?(?:.*&)?h=(\w+).*/, 'vimeo.com/$1/$2'],
  ['video', /^player\.vimeo\.com\/video\/(\d+).*/, 'vimeo.com/$1'],
  ['video', /^dailymotion\.com\/embed\/video\/(\w+).*/, 'www.dailymotion.com/video/$1'],
  ['video', /^geo\.dailymotion\.com\/player[\w./]*\?(?:.*&)?video=(\w+).*/, 'www.dailymotion.com/video/$1'],
  ['video', /^player\.twitch\.tv\/\?(?:.*&)?channel=(\w+).*/, 'www.twitch.tv/$1'],
  ['video', /^player\.twitch\.tv\/\?(?:.*&)?video=v?(\d+).*/, 'www.twitch.tv/videos/$1'],
  ['video', /^embed\.ted\.com\/(.+)/, 'www.ted.com/$1'],
  ['audio', /^open\.spotify\.com\/embed\/(\w+\/\w+).*/, 'open.spotify.com/$1'],
  ['audio', /^embed\.(podcasts|music)\.apple\.com\/(.+)/, '$1.apple.com/$2'],
  ['post', /^platform\.(?:twitter|x)\.com\/embed\/[\w.]*\?(?:.*&)?id=(\d+).*/, 'x.com/i/status/$1'],
  ['post', /^instagram\.com\/(p|reel|tv)\/([\w-]+)\/embed.*/, 'www.instagram.com/$1/$2/'],
  ['post', /^embed\.bsky\.app\/embed\/(did:[\w:.%-]+)\/app\.bsky\.feed\.post\/(\w+).*/, 'bsky.app/profile/$1/post/$2'],
  ['post', /^([\w.-]+\/@[\w.@-]+\/\d+)\/embed(?![\w-]).*/, '$1'],
];

/** Sites whose players stand for themselves, or say in their own address what page they play. */
const sites: readonly (readonly [EmbedKind, RegExp])[] = [
  [
    'video',
    /^(?:facebook\.com\/plugins\/video\.php|(?:odysee|rumble|streamable|vimeo|youtube)\.com|[\w-]+\.(?:brightcove|jwplayer|wistia)\.(?:com|net))(?:[/?]|$)/,
  ],
  ['audio', /^(?:bandcamp|w\.soundcloud|[\w-]+\.(?:acast|buzzsprout|libsyn|megaphone|simplecast))\.(?:com|fm)\//],
  ['post', /^(?:facebook\.com\/plugins\/post\.php|(?:[\w-]+\.)?(?:reddit|redditmedia|threads|tiktok)\.com)(?:[/?]|$)/],
];
const played = ['href', 'url'];
/** Addresses for programs. */
const unreadable = /^api\./;

/** The page behind the address of a frame or player; what is known of no site is a page like any other. */
export function toEmbeddedPage(address: string): EmbeddedPage {
  const short = address.replace(/^https?:\/\/(?:www\.)?/, '');
  for (const [kind, player, page] of players) {
    if (player.test(short)) return { address: `https://${short.replace(player, page)}`, kind };
  }
  const kind = sites.find(([, site]) => site.test(short))?.[0];
  return kind === undefined ? { address, kind: 'page' } : { address: playedPage(address) ?? address, kind };
}

function playedPage(address: string): string | undefined {
  const query = URL.parse(address)?.searchParams;
  return played
    .map((name) => cleanWebAddress(query?.get(name) ?? '', undefined))
    .find((page) => page !== undefined && !unreadable.test(page.replace(/^https?:\/\//, '')));
}
