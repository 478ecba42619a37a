import { Readability } from '@mozilla/readability';
import { keepContentAsNodes } from './parse-page.ts';

export interface ReadArticle {
  /** The text's elements, in one. */
  readonly root: Element;
  readonly byline?: string;
}

/** Finds the element that holds the article. It takes the page apart. `base` is what addresses count from. */
export function readArticle(page: Document, base: string): ReadArticle | undefined {
  // What Readability resolves addresses with. An element would say it too, if the panel's policy let it.
  for (const name of ['baseURI', 'documentURI']) Object.defineProperty(page, name, { value: base, configurable: true });
  keepContentAsNodes(page.body);
  const options = { disableJSONLD: true, keepClasses: true, serializer: (node: Node) => node as Element };
  const article = new Readability<Element>(page, options).parse();
  if (!article?.content) return undefined;
  return { root: article.content, ...(article.byline && { byline: article.byline }) };
}
