import { foldWhitespace } from '../text/fold-whitespace.ts';
import { attributeOf, childrenOf, textOf, type XmlElement } from './xml-element.ts';

/** Each category once, as people read it: a label before a term. */
export function readCategories(parent: XmlElement): string[] {
  const categories = new Set<string>();
  const add = (text: string | undefined): void => {
    const category = foldWhitespace(text ?? '');
    if (category !== '') categories.add(category);
  };
  for (const element of parent.children) {
    if (typeof element === 'string') continue;
    if (element.name === 'category' || element.name === 'atom:category') {
      add(attributeOf(element, 'label') ?? attributeOf(element, 'term') ?? textOf(element));
    } else if (element.name === 'dc:subject' || element.name === 'media:category') {
      add(textOf(element));
    } else if (element.name === 'itunes:category') {
      add(attributeOf(element, 'text') ?? textOf(element));
      for (const inner of childrenOf(element, 'itunes:category')) add(attributeOf(inner, 'text'));
    } else if (element.name === 'itunes:keywords') {
      for (const keyword of (textOf(element) ?? '').split(',')) add(keyword);
    }
  }
  return [...categories];
}
