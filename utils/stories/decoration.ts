import type { AttributeReader } from '../text/read-attribute.ts';
import { isTracker } from '../text/unseen-pictures.ts';

/** In pixels. What is smaller is an icon or a spacer. */
const smallestSide = 50;
/** What is so much wider than high parts sections, or advertises. */
const flattest = 5;
/** What is so wide is meant to be looked at, whatever its name. */
const plainlySeen = 300;

const between = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words})(?:[^a-z]|$)`, 'i');
/** In the name of a class, where it means the picture itself. */
const decorativeClass = between(
  'avatars?|gravatar|author-?(?:avatar|image|photo|pic|picture)|byline|icons?|logos?|badges?|buttons?|social|shar(?:e|ing)|' +
    'emoji|twemoji|smil(?:ey|ies)|emoticons?|spacer|separator|divider|sponsor|advert(?:isement)?|ad-?banner',
);
const portrait =
  /^https?:\/\/(?:[\w-]+\.)?(?:gravatar\.com\/|avatars\d*\.githubusercontent\.com\/)|\/(?:avatars?|userpics?|profile_images)\/|[/_-](?:gr)?avatars?[._-]/i;
const emoji = /\/(?:core|images)\/emoji\/|twemoji|\/emoji(?:s|cons?)?\/|\/emoticons?\/|\/smil(?:ies|eys?)\//i;
/** Names of files. There are photographs of buttons, and they are JPEGs. */
const decorativeFile =
  /(?:^|[^a-z])(?:icons?|badges?|buttons?|btn|spacer|separator|divider|share|sharing)(?![a-z])[^/]*\.(?:gif|png|svg)$/i;
/** The signs of services and of the site itself, by the whole name. */
const sign =
  /\/(?:logo|rss|feed|facebook|fb|twitter|x|linkedin|pinterest|telegram|whatsapp|reddit|email|mail|print)(?:[-_](?:logo|small|white|black|\d{1,3}(?:x\d{1,3})?)){0,3}\.(?:gif|png|svg)$/i;
const decorativePlace =
  /\/(?:icons?|buttons?|social|share|sharing|badges?|spacers?)\/|(?:^|\/\/)img\.shields\.io\/|\/ad-?banners?[/._-]/i;

/** Whether a picture is of somebody who writes, or one that counts readers, and not of what a story tells. */
export const isPortraitOrTracker = (address: string): boolean => portrait.test(address) || isTracker(address);

/** Whether a picture in a text is there for another reason than the story: portraits, smileys, icons, buttons. */
export function isDecoration(read: AttributeReader, address: string): boolean {
  if (isPortraitOrTracker(address) || emoji.test(address) || decorativeClass.test(read('class') ?? '')) return true;
  const width = pixelsOf(read, 'width');
  const height = pixelsOf(read, 'height');
  if ((width ?? smallestSide) < smallestSide || (height ?? smallestSide) < smallestSide) return true;
  if (width !== undefined && height !== undefined && width > height * flattest) return true;
  if ((width ?? 0) >= plainlySeen) return false;
  const path = address.replace(/[?#].*$/s, '');
  return decorativeFile.test(path.slice(path.lastIndexOf('/'))) || sign.test(path) || decorativePlace.test(path);
}

/** A declared side in whole pixels; percentages are none. */
export function pixelsOf(read: AttributeReader, side: 'width' | 'height'): number | undefined {
  const written =
    /^(\d{1,5})(?:\.\d+)?(?:px)?$/i.exec(read(side) ?? '') ??
    new RegExp(`(?:^|;)\\s*${side}\\s*:\\s*(\\d{1,5})(?:\\.\\d+)?px`, 'i').exec((read('style') ?? '').slice(0, 500));
  return Number(written?.[1] ?? 0) || undefined;
}
