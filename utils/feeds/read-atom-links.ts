import { resolveLink } from './resolve-link.ts';
import type { Enclosure } from './parsed-feed.ts';
import { attributeOf, textOf, type XmlElement } from './xml-element.ts';

export interface AtomLinks {
  readonly alternate?: string;
  readonly self?: string;
  readonly replies?: string;
  readonly via?: string;
  readonly enclosures: readonly Enclosure[];
}

const noLinks: AtomLinks = { enclosures: [] };

/** A picture or a recording is not the page of a story, though it may be another form of it. */
const mediaType = /^(?:image|audio|video)\//;

/** Atom's links by what they are for (RFC 4287 section 4.2.7). Of several alternates, the web page comes first. */
export function readAtomLinks(elements: readonly XmlElement[], base: string | undefined): AtomLinks {
  if (elements.length === 0) return noLinks;
  const best = new Map<string, { url: string; rank: number }>();
  const enclosures: Enclosure[] = [];
  for (const element of elements) {
    const url = resolveLink(attributeOf(element, 'href') ?? textOf(element), element.base ?? base);
    if (url === undefined) continue;
    const relation = relationOf(element);
    const type = attributeOf(element, 'type')?.toLowerCase();
    if (relation === 'enclosure') {
      enclosures.push({ url, ...(type && { type }), ...readLength(attributeOf(element, 'length')) });
      continue;
    }
    if (relation === 'alternate' && type !== undefined && mediaType.test(type)) continue;
    const rank = type === undefined ? 1 : type.includes('html') ? 2 : 0;
    const before = best.get(relation);
    if (before === undefined || rank > before.rank) best.set(relation, { url, rank });
  }
  const found = (relation: string) => best.get(relation)?.url;
  const [alternate, self, replies, via] = ['alternate', 'self', 'replies', 'via'].map(found);
  return {
    ...(alternate && { alternate }),
    ...(self && { self }),
    ...(replies && { replies }),
    ...(via && { via }),
    enclosures,
  };
}

/** A relation may be written as an address of the registry. Without one, a link is to the page itself. */
function relationOf(element: XmlElement): string {
  const relation = attributeOf(element, 'rel')?.toLowerCase() ?? 'alternate';
  return relation.replace(/^https?:\/\/www\.iana\.org\/assignments\/relation\//, '');
}

export function readLength(text: string | undefined): { length?: number } {
  const length = text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : 0;
  return length > 0 ? { length } : {};
}
