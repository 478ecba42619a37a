import { foldWhitespace } from '../../utils/text/fold-whitespace.ts';
import { measureText } from '../../utils/text/count-words.ts';

export type BlockKind = 'text' | 'heading' | 'list' | 'figure' | 'card' | 'other';

/** A piece of a text that stands on lines of its own. */
export interface TextBlock {
  readonly element: Element;
  readonly kind: BlockKind;
  readonly text: string;
  readonly words: number;
  /** How much of the text is in links, from 0 to 1. */
  readonly linked: number;
  /** Running text, by its length and its end. */
  readonly isProse: boolean;
}

const kinds = new Map<string, BlockKind>(
  [
    ['text', 'P'],
    ['heading', 'H1 H2 H3 H4 H5 H6'],
    ['list', 'UL OL'],
    ['figure', 'FIGURE IMG PICTURE'],
    ['card', 'ASIDE'],
    [
      'other',
      'TABLE PRE DL BLOCKQUOTE HR MATH DETAILS IFRAME VIDEO AUDIO OBJECT EMBED AMP-IFRAME AMP-VIDEO AMP-YOUTUBE',
    ],
  ].flatMap(([kind = '', names = '']) => names.split(' ').map((name) => [name, kind as BlockKind])),
);
const blockInside =
  'p, h1, h2, h3, h4, h5, h6, ul, ol, figure, aside, table, pre, dl, blockquote, div, section, article, iframe, video';
/** Letters of a block that are looked at. */
const longestText = 5_000;
const fewestWords = 12;
const plainlyProse = 30;
const sentenceEnd = /[.!?…。！？।؟۔:;][\p{Pe}\p{Pf}\p{Pi}"'*\d\s[\]]*$/u;

/** The blocks of a text in their order. */
export function textBlocks(root: Element): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  collect(root, blocks);
  return blocks;
}

function collect(element: Element, blocks: TextBlock[]): void {
  for (const child of element.children) {
    const kind = kinds.get(child.tagName);
    if (kind !== undefined) blocks.push(toBlock(child, kind));
    else if (child.querySelector(blockInside) === null) blocks.push(toBlock(child, 'text'));
    else collect(child, blocks);
  }
}

function toBlock(element: Element, kind: BlockKind): TextBlock {
  const text = foldWhitespace((element.textContent ?? '').slice(0, longestText));
  const count = countWords(text);
  let linkLength = 0;
  for (const link of element.querySelectorAll('a[href]')) linkLength += foldWhitespace(link.textContent ?? '').length;
  const linked = text === '' ? 0 : Math.min(1, linkLength / text.length);
  const isProse =
    kind !== 'heading' &&
    kind !== 'figure' &&
    kind !== 'card' &&
    linked < 0.6 &&
    (count >= plainlyProse || (count >= fewestWords && sentenceEnd.test(text)));
  return { element, kind, text, words: count, linked, isProse };
}

/** Spaced words, and two characters of Han or kana for one. */
export function countWords(text: string): number {
  const { words, characters } = measureText(text);
  return words + characters / 2;
}

/** Nearly all of its text. */
export const isAllLinks = ({ linked }: TextBlock): boolean => linked > 0.8;

/** What stands outside of its links. */
export function unlinkedText({ element }: TextBlock): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < longestText && walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement?.closest('a[href]') == null) text += nodeValue ?? '';
  }
  return foldWhitespace(text);
}
