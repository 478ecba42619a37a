/** HTML elements that never hold anything, so that naked markup which does not close them does not nest. */
export const voids: ReadonlySet<string> = new Set('area br col embed hr img input wbr'.split(' '));

/** Names of feeds that no markup of a story uses: where one opens, a text before it was left unclosed. */
const fields = new Set(
  (
    'item entry channel guid pubdate enclosure category author published updated issued modified id comments ' +
    'content:encoded dc:date dc:creator dc:subject dcterms:modified media:content media:thumbnail media:group ' +
    'wfw:commentrss slash:comments itunes:duration itunes:image'
  ).split(' '),
);

/** Names that begin a field as well, but are also elements of HTML. */
const sharedFields = new Set(['title', 'link', 'description', 'summary', 'content', 'source', 'image']);

/** Elements that hold text alone. */
const texts = new Set(
  (
    'title link guid pubdate comments id published updated issued modified lastbuilddate language copyright generator ' +
    'managingeditor webmaster docs ttl dc:date dc:creator dc:subject'
  ).split(' '),
);

/** Elements of running text, which may hold markup. */
const bodies = new Set(['description', 'summary', 'subtitle', 'content:encoded']);

/** Whether an open element must have been left unclosed, now that one of this name opens inside it. */
export function isUnclosed(open: string, opening: string): boolean {
  if (texts.has(open)) return fields.has(opening) || sharedFields.has(opening);
  return bodies.has(open) && fields.has(opening);
}

export const fieldNames: ReadonlySet<string> = new Set([...fields, ...sharedFields]);

/** A name of a feed's own vocabulary: it opens even if what follows it is broken. */
export const isFieldName = (name: string): boolean => fieldNames.has(name);
