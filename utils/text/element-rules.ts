import { allowedNames, mathNames } from './allowed-markup.ts';

/**
 * What is done with an element. `html` and `math` are written as they are, `unseen` ones go with their content, and of a
 * `fallback` only the picture is wanted; `line` ones, a `picture` and its `source` have no content; an `embed` becomes a
 * card, and an `embedded` one says what it plays.
 */
export type ElementKind =
  'annotation' | 'embed' | 'embedded' | 'fallback' | 'html' | 'line' | 'math' | 'picture' | 'source' | 'unseen';

export interface ElementRule {
  /** The element's name in the document; empty where it is put there and nothing in the document ends it. */
  readonly source: string;
  /** The name of what stands for it. */
  readonly name: string;
  readonly kind: ElementKind;
  /** Whether it stands on lines of its own. */
  readonly isBlock: boolean;
}

const blocks = new Set(
  (
    'aside blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

const rules = new Map<string, ElementRule>();

function add(kind: ElementKind, sources: Iterable<string>, successor?: string): void {
  for (const source of sources) {
    const name = successor ?? source;
    rules.set(source, { source, name, kind, isBlock: blocks.has(name) });
  }
}

add('html', allowedNames);
add('math', mathNames);
add('line', ['br', 'hr', 'wbr']);
add('picture', ['amp-img', 'image', 'img'], 'img');
add('source', ['source']);
add('fallback', ['noscript']);
add('embed', ['audio', 'embed', 'iframe', 'object', 'video']);
add('embedded', ['param']);
// What browsers do not show, or what is of no use in a text.
add(
  'unseen',
  (
    'applet button canvas datalist dialog head meter noembed noframes optgroup option progress script select style svg ' +
    'template textarea title'
  ).split(' '),
);
// A formula said once more, in another notation.
add('annotation', ['annotation', 'annotation-xml']);
// Of these only that they stand on lines of their own is kept.
add(
  'html',
  'address article center fieldset footer form header hgroup legend main nav search section'.split(' '),
  'div',
);
add('html', ['acronym'], 'abbr');
add('html', ['tt'], 'code');
// The headline of the story is the only one of its level.
add('html', ['h1'], 'h2');
add('html', ['listing', 'xmp'], 'pre');
add('html', ['strike'], 's');
add('html', ['dir', 'menu'], 'ul');
add('math', ['menclose', 'mfenced', 'mpadded', 'none'], 'mrow');

/** None for an element of which only the content is kept. */
export const ruleFor = (source: string): ElementRule | undefined => rules.get(source);

/** For an element that no document has, and that no end in the document is meant for. */
export const ownRule = (name: string): ElementRule => ({ source: '', name, kind: 'html', isBlock: blocks.has(name) });
