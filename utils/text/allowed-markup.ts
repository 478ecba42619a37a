/**
 * What a story's text may consist of: the list that left nothing over of 872 hostile payloads, with the asides that
 * stand for embedded pages, and MathML Core as far as it carries formulas. Cleaning at store (clean-markup) and at draw
 * (components/story/clean-html) read it here, so that they never differ. Of class, id, name, style, data-*, aria-* and
 * handlers there is none.
 */
const htmlNames =
  'a abbr aside b blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 ' +
  'hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp small source span strong sub summary sup table tbody ' +
  'td tfoot th thead time tr u ul var wbr';

/** Without actions, annotations and links, and without what moves a formula over the text around it. */
export const mathNames: ReadonlySet<string> = new Set(
  (
    'math merror mfrac mi mmultiscripts mn mo mover mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup ' +
    'msup mtable mtd mtext mtr munder munderover'
  ).split(' '),
);

export const allowedNames: ReadonlySet<string> = new Set([...htmlNames.split(' '), ...mathNames]);

const everywhere = 'dir lang title';
const anywhereInMath = 'displaystyle mathvariant';

const own: Readonly<Record<string, string>> = {
  a: 'href',
  blockquote: 'cite',
  del: 'cite datetime',
  img: 'alt height sizes src srcset width',
  ins: 'cite datetime',
  math: 'display',
  mfrac: 'linethickness',
  mo: 'stretchy',
  mover: 'accent',
  mtd: 'columnspan rowspan',
  munder: 'accentunder',
  munderover: 'accent accentunder',
  ol: 'reversed start type',
  q: 'cite',
  source: 'media sizes srcset type',
  td: 'colspan rowspan',
  th: 'colspan rowspan',
  time: 'datetime',
};

const attributesByName = new Map(
  [...allowedNames].map((name) => {
    const common = mathNames.has(name) ? `${everywhere} ${anywhereInMath}` : everywhere;
    return [name, new Set(`${common} ${own[name] ?? ''}`.trim().split(' '))] as const;
  }),
);

export const allowedAttributes: ReadonlySet<string> = new Set(
  [...attributesByName.values()].flatMap((attributes) => [...attributes]),
);

/** Both names in lower case. */
export function isAllowedAttribute(element: string, attribute: string): boolean {
  return attributesByName.get(element)?.has(attribute) === true;
}
