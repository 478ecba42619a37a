import { deepestOutline, mostOutlines, type OpmlOutline } from './opml.ts';

interface OpenOutline {
  readonly isFeed: boolean;
  readonly children: OpmlOutline[];
}

/** Puts outlines where they belong, as their tags come. */
export class OutlineTree {
  readonly outlines: OpmlOutline[] = [];
  isMalformed = false;
  isTooDeep = false;
  count = 0;
  readonly #feedsHoldNothing: boolean;
  #open: OpenOutline[] = [];
  #hasUnclosedFeeds = false;
  #openedFolders = 0;
  #ends = 0;

  constructor(feedsHoldNothing: boolean) {
    this.#feedsHoldNothing = feedsHoldNothing;
  }

  get isFull(): boolean {
    return this.count >= mostOutlines;
  }

  /**
   * Whether feeds were written as "<outline …>" without an end, so that each seems to hold all that follow. There are
   * then no more ends than folders. Where there are more, some feeds do hold outlines, and are left as they are.
   */
  get hasUnclosedFeeds(): boolean {
    return this.#hasUnclosedFeeds && this.#ends <= this.#openedFolders;
  }

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  open(said: Omit<OpmlOutline, 'children'>, isSelfClosing: boolean): void {
    const isFeed = said.feedAddress !== undefined || said.unusableAddress !== undefined;
    const children: OpmlOutline[] = [];
    const parent = this.#open[Math.min(this.#open.length, deepestOutline - 1) - 1];
    (parent?.children ?? this.outlines).push({ ...said, children });
    this.count++;
    this.isTooDeep ||= this.#open.length >= deepestOutline;
    if (isSelfClosing) return;
    if (!isFeed) this.#openedFolders++;
    if (isFeed && this.#feedsHoldNothing) this.isMalformed = true;
    else this.#open.push({ isFeed, children });
  }

  close(): void {
    this.#ends++;
    if (this.#open.pop() === undefined) this.isMalformed = true;
  }

  /** At the end of the list, or of the file. */
  closeAll(): void {
    this.#hasUnclosedFeeds ||= this.#open.some(({ isFeed, children }) => isFeed && children.length > 0);
    this.isMalformed ||= this.isOpen;
    this.#open = [];
  }
}
