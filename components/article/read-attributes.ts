import type { AttributeReader } from '../../utils/text/read-attribute.ts';

/** An element's attributes, for the rules that also read markup without a document. Its style has another name (parse-page). */
export const reader =
  (element: Element): AttributeReader =>
  (name) =>
    element.getAttribute(name === 'style' ? 'data-style' : name)?.trim() ?? undefined;
