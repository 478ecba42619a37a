import { parseDate } from '../text/parse-date.ts';
import { childrenOf, textOf, type XmlElement } from './xml-element.ts';

/** The first date that can be read, by order of names. */
export function readTime(parent: XmlElement, ...names: string[]): number | undefined {
  for (const name of names) {
    for (const element of childrenOf(parent, name)) {
      const time = parseDate(textOf(element) ?? '');
      if (time !== undefined) return time;
    }
  }
  return undefined;
}
