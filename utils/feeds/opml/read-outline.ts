import { resolveLink } from '../resolve-link.ts';
import { withoutAbsent } from '../without-absent.ts';
import type { OpmlAttribute, OpmlOutline } from './opml.ts';

export interface ReadOutline {
  readonly outline: Omit<OpmlOutline, 'children'>;
  /** There were more attributes than are kept. */
  readonly isMalformed: boolean;
}

type KnownName = 'text' | 'title' | 'type' | 'xmlUrl' | 'htmlUrl' | 'description' | 'url';
/** By their names in lower case: files have XMLURL and xmlurl. */
const knownNames: ReadonlyMap<string, KnownName> = new Map(
  (['text', 'title', 'type', 'xmlUrl', 'htmlUrl', 'description', 'url'] as const).map((name) => [
    name.toLowerCase(),
    name,
  ]),
);

/** Types with which an old file's "url" is a feed. With "link", "include" or "podcast-episode" it is something else. */
const feedType = /^(?:rss\d?|atom\d?|rdf|feed)$/i;
/** Schemes that some sites and podcast players put in front of an http address, or in place of "http". */
const pseudoScheme = /^(?:feed|itpc|pcast):(?:(?:\/\/)?(?=https?:)|(?=\/\/))/i;

/** Keeps so many at most of the attributes that it has no use for. */
export function readOutline(attributes: readonly OpmlAttribute[], most: number): ReadOutline {
  const known = pickKnown(attributes);
  const read = (name: KnownName): string | undefined => known.get(name)?.value.trim();
  const typeAsWritten = read('type');
  const hasFeedType = feedType.test(typeAsWritten ?? '');
  const address = read('xmlUrl') ?? (hasFeedType ? read('url') : undefined);
  const feedAddress = toFeedAddress(address);
  const unusableAddress = feedAddress === undefined ? address : undefined;
  const text = nameOutline(read('text') ?? read('title'), feedAddress, unusableAddress);
  const siteLink = toAddress(read('htmlUrl'));
  const isUnused: Partial<Record<KnownName, boolean>> = {
    title: read('title') !== text,
    htmlUrl: siteLink === undefined,
    url: !hasFeedType || known.has('xmlUrl'),
  };
  const used = new Set([...known].filter(([name]) => !isUnused[name]).map(([, attribute]) => attribute));
  const rest = attributes.filter((attribute) => !used.has(attribute) && !saysNothing(attribute));
  return {
    outline: withoutAbsent({
      text,
      feedAddress,
      unusableAddress,
      siteLink,
      description: read('description'),
      type: toOutlineType(typeAsWritten, address),
      attributes: rest.slice(0, most),
    }),
    isMalformed: rest.length > most,
  };
}

/** The name as it should be spelled goes before one that is spelled otherwise, and that before later ones. */
function pickKnown(attributes: readonly OpmlAttribute[]): ReadonlyMap<KnownName, OpmlAttribute> {
  const known = new Map<KnownName, OpmlAttribute>();
  for (const attribute of attributes) {
    const name = attribute.value.trim() === '' ? undefined : knownNames.get(attribute.name.toLowerCase());
    if (name !== undefined && (attribute.name === name || !known.has(name))) known.set(name, attribute);
  }
  return known;
}

/** Some files give folders an xmlUrl with nothing in it. */
function saysNothing({ name, value }: OpmlAttribute): boolean {
  const known = knownNames.get(name.toLowerCase());
  return known !== undefined && known !== 'url' && value.trim() === '';
}

/** "feed://" has always stood for http; "feed:https://" says for itself what it stands for. */
function toFeedAddress(address: string | undefined): string | undefined {
  const plain = address?.replace(pseudoScheme, '');
  return toAddress(plain?.startsWith('//') && plain !== address ? `http:${plain}` : plain);
}

/** One that would be read otherwise when it is written is left as it is, and not used. */
function toAddress(text: string | undefined): string | undefined {
  const address = resolveLink(text, undefined);
  return resolveLink(address, undefined) === address ? address : undefined;
}

export const nameOutline = (text: string | undefined, feedAddress?: string, unusableAddress?: string): string =>
  text || (feedAddress && URL.parse(feedAddress)?.host) || unusableAddress || '';

export const toOutlineType = (type: string | undefined, address: string | undefined): string | undefined =>
  type || (address === undefined ? undefined : 'rss');
