import { findHeadLines } from './head-lines.ts';
import { beginsRelated } from './line-words.ts';
import { findLinesBetween } from './lines-between.ts';
import { findTailLines } from './tail-lines.ts';
import { isAllLinks, textBlocks, type TextBlock } from './text-blocks.ts';

/** What is known of an article, and need not stand in its text again. */
export interface KnownOfArticle {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly siteName?: string | undefined;
  /** What its addresses count from. */
  readonly base: string;
}

/** So many cards in a row are a list of other stories. */
const listOfCards = 2;
/** Words. */
const longestLabel = 8;

/**
 * Takes out of an article's text the lines that tell of it, of its site or of other stories: title, date and author above
 * it, links and invitations between its paragraphs, and what stands after its end.
 */
export function tidyText(root: Element, known: KnownOfArticle): void {
  const blocks = textBlocks(root).filter((block) => block.text !== '' || block.kind !== 'text' || holdsPicture(block));
  const firstProse = blocks.findIndex(({ isProse }) => isProse);
  // Without running text nothing can be told from it.
  if (firstProse < 0) return;
  const unwanted = new Set([...findHeadLines(blocks, firstProse, known), ...findLinesBetween(blocks, known)]);
  for (const block of findTailLines(blocks, unwanted, known)) unwanted.add(block);
  for (const block of listsOfCards(blocks, unwanted)) unwanted.add(block);
  for (const block of labelsOfLinks(blocks, unwanted)) unwanted.add(block);
  for (const block of bareHeadings(blocks, unwanted)) unwanted.add(block);
  for (const { element } of unwanted) remove(element, root);
}

const holdsPicture = ({ element }: TextBlock): boolean => element.querySelector('img, amp-img') !== null;

function listsOfCards(blocks: readonly TextBlock[], unwanted: ReadonlySet<TextBlock>): readonly TextBlock[] {
  const found: TextBlock[] = [];
  let run: TextBlock[] = [];
  const end = () => {
    if (run.length >= listOfCards) found.push(...run);
    run = [];
  };
  for (const block of blocks) {
    if (unwanted.has(block)) continue;
    if (block.kind === 'card') run.push(block);
    else end();
  }
  end();
  return found;
}

/** "More on this story" above a list of links; as a heading of the story it has the story below. */
function labelsOfLinks(blocks: readonly TextBlock[], unwanted: ReadonlySet<TextBlock>): readonly TextBlock[] {
  return blocks.filter(({ kind, text, words }, index) => {
    if (kind !== 'heading' && (kind !== 'text' || words > longestLabel)) return false;
    const [below, next] = blocks.slice(index + 1, index + 3).map((block) => unwanted.has(block) && isAllLinks(block));
    return below === true && (next === true || blocks[index + 1]?.kind === 'list') && beginsRelated(text);
  });
}

/** Headings that had only unwanted lines below, and those that nothing follows. */
function bareHeadings(blocks: readonly TextBlock[], unwanted: ReadonlySet<TextBlock>): readonly TextBlock[] {
  const found: TextBlock[] = [];
  let next: TextBlock | undefined;
  let hasUnwantedBelow = false;
  for (const block of blocks.toReversed()) {
    if (unwanted.has(block)) {
      hasUnwantedBelow = true;
    } else if (block.kind === 'heading' && (next === undefined || (hasUnwantedBelow && next.kind === 'heading'))) {
      found.push(block);
    } else {
      next = block;
      hasUnwantedBelow = false;
    }
  }
  return found;
}

/** With what held nothing else. */
function remove(element: Element, root: Element): void {
  let whole = element;
  while (whole.parentElement !== null && whole.parentElement !== root && isAllOf(whole.parentElement)) {
    whole = whole.parentElement;
  }
  whole.remove();
}

/** Whether an element holds one other, and no words beside it. */
const isAllOf = (parent: Element): boolean =>
  parent.firstElementChild === parent.lastElementChild &&
  [...parent.childNodes].every((node) => node.nodeType !== Node.TEXT_NODE || !/\S/.test(node.nodeValue ?? ''));
