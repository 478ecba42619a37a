import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { findWords, wordsOf } from '../../utils/text/fold-text.ts';

const name = 'found';

/** Underlines the words of a search wherever they are drawn in a list. Rows are left as they are. */
export function useFoundWords(list: RefObject<HTMLElement | null>, typed: string | undefined, drawn: unknown): void {
  useLayoutEffect(() => {
    // Without the interface (Safari before 17.2) what is found is not underlined.
    if (!('highlights' in CSS) || !list.current) return undefined;
    const words = wordsOf(typed ?? '');
    if (words.length === 0) return undefined;
    const ranges: Range[] = [];
    for (const place of list.current.querySelectorAll('.headline, .summary, .source')) {
      const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        for (const [start, end] of findWords(text.nodeValue ?? '', words)) {
          const range = document.createRange();
          range.setStart(text, start);
          range.setEnd(text, end);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set(name, new Highlight(...ranges));
    return () => void CSS.highlights.delete(name);
  }, [typed, drawn]);
}
