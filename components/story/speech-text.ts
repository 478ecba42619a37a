import { splitSentences } from '../../utils/text/sentences.ts';

/** A sentence of the opened story: what is said, and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly place: StaticRange;
}

/** Code is not for the ear, a ruby would be said twice, and a card leads to another story; a quoted post is of this one. */
const unsaid = 'pre, rt, rp, aside:not(:has(blockquote))';

/** The headline and the text as they stand in the page, sentence by sentence. */
export function sentencesOf(story: Element, language: string | undefined): readonly Sentence[] {
  // A brief's title is its text, or the beginning of it.
  const hasText = story.querySelector('.story-text:not(:empty)') !== null;
  return [...story.querySelectorAll(hasText ? 'h1:not(.brief-title), .story-text' : 'h1')].flatMap((part) =>
    blocksOf(part).flatMap((block) => {
      let end = 0;
      return splitSentences(block.text, language).flatMap((text) => {
        const start = block.text.indexOf(text, end);
        end = start + text.length;
        return toSentence(block, start, end);
      });
    }),
  );
}

interface Block {
  readonly text: string;
  readonly pieces: readonly { readonly node: Text; readonly start: number }[];
}

function blocksOf(part: Element): readonly Block[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element) || node.localName === 'br') return NodeFilter.FILTER_ACCEPT;
    return node.matches(unsaid) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const blocks: { text: string; pieces: { node: Text; start: number }[] }[] = [];
  let holder: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const block = blocks.at(-1);
    if (!(node instanceof Text)) {
      // Only a line that was broken on purpose ends a sentence, not one of the source.
      if (block) block.text += '\n';
      continue;
    }
    const text = node.data.replace(/\s/g, ' ');
    const own = holderOf(node);
    if (block && own === holder) {
      block.pieces.push({ node, start: block.text.length });
      block.text += text;
    } else {
      blocks.push({ text, pieces: [{ node, start: 0 }] });
    }
    holder = own;
  }
  return blocks;
}

/** The paragraph, list item or cell that a text stands in; a formula is part of its line. */
function holderOf(node: Text): Element | null {
  let element = node.parentElement?.closest('math')?.parentElement ?? node.parentElement;
  while (element && /^(?:inline|ruby|contents)/.test(getComputedStyle(element).display))
    element = element.parentElement;
  return element;
}

function toSentence({ text, pieces }: Block, start: number, end: number): readonly Sentence[] {
  const said = text.slice(start, end).replace(/\s+/g, ' ');
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last || !/[\p{L}\p{N}]/u.test(said)) return [];
  const place = new StaticRange({
    startContainer: first.node,
    startOffset: start - first.start,
    endContainer: last.node,
    endOffset: end - last.start,
  });
  return [{ text: said, place }];
}
