import { isTablePart } from './table-parts.ts';
import type { ElementRule } from './element-rules.ts';

export interface ElementStart {
  readonly rule: ElementRule;
  /** The opening tag; empty where only the element's content is written. */
  readonly tag: string;
  /** Whether its content is left out. */
  readonly isHidden?: boolean;
  /** Whether it is not displayed: pictures in it are not meant to be seen. */
  readonly isConcealed?: boolean;
  /** Whether it ends with the first element in it. */
  readonly isOver?: boolean;
  /** Hears of its end, when it is open no more. */
  readonly onEnd?: (() => void) | undefined;
}

/** An element whose end was not yet met, with what was written of it. */
export interface OpenElement {
  readonly source: string;
  readonly name: string;
  readonly isBlock: boolean;
  readonly tag: string;
  /** These four are also said of what lies in such an element. */
  readonly isHidden: boolean;
  readonly isConcealed: boolean;
  readonly isInPre: boolean;
  readonly isInMath: boolean;
  readonly onEnd: (() => void) | undefined;
  /** Its end was met before that of an element in it: it ends with that one. */
  isOver: boolean;
  /** Where its opening tag stands, if that may change. */
  place: number;
  /** What is written before the next thing in it: the empty cells of a row, the sources of a picture. */
  waiting: string;
  /** The names of what stands in it; told of asides alone. */
  children: string;
}

/** Deeper than this, elements leave only their content: browsers and their sanitisers grow slow or stop there. */
const deepest = 100;
/** A table is of no use without a section, a row and a cell. */
const depthOfTable = 4;

/** `depth`: how many of the open elements have tags. */
export function toOpenElement(
  { rule, tag, isHidden = false, isConcealed = false, isOver = false, onEnd }: ElementStart,
  parent: OpenElement | undefined,
  depth: number,
): OpenElement {
  const isLeftOut = isHidden || parent?.isHidden === true;
  const isTooDeep = depth + (rule.name === 'table' ? depthOfTable : 1) > deepest;
  // What lies in a table that is not written is not written as a part of it.
  const isPartOfNone = isTablePart(rule.name) && parent?.tag === '';
  const written = isLeftOut || isTooDeep || isPartOfNone ? '' : tag;
  return {
    source: rule.source,
    name: rule.name,
    isBlock: rule.isBlock,
    tag: written,
    isHidden: isLeftOut,
    isConcealed: isConcealed || parent?.isConcealed === true,
    isInPre: (rule.name === 'pre' && written !== '') || parent?.isInPre === true,
    isInMath: rule.name === 'math' || parent?.isInMath === true,
    onEnd,
    isOver,
    place: -1,
    waiting: '',
    children: '',
  };
}

/** What an aside holds that stands for something embedded, or for another story with a sentence of it. */
const cards = new Set([' a', ' img a', ' a p', ' img a p', ' blockquote', ' blockquote a']);

export const isCard = ({ name, children }: OpenElement): boolean => name === 'aside' && cards.has(children);

/** Tells an aside of what is written in it: `open[from]`, or the element around it that is written, may be one. */
export function tellAside(open: readonly OpenElement[], from: number, name: string): void {
  let at = from;
  while (at >= 0 && open[at]?.tag === '') at--;
  const parent = at < 0 ? undefined : open[at];
  // Longer than that it is no card.
  if (parent?.name === 'aside' && parent.children.length < 20) parent.children += ` ${name}`;
}
