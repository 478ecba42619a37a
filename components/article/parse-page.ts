interface HtmlPolicy {
  createHTML(html: string): string;
}

/** Not in TypeScript's own library yet. */
interface TrustedTypesHolder {
  readonly trustedTypes?: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy };
}

const asItIs: HtmlPolicy = { createHTML: (html) => html };
let policy: HtmlPolicy | undefined;

/**
 * The only place where a page becomes a document. It loads nothing and runs nothing: a document without a window has no
 * scripts, and no picture of it is fetched before it is drawn elsewhere, which nothing of it ever is uncleaned.
 */
export function parsePage(html: string): Document {
  policy ??= (globalThis as TrustedTypesHolder).trustedTypes?.createPolicy('article', asItIs) ?? asItIs;
  const page = new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
  takeNamesOff(page);
  return page;
}

/** Elements that a document or a form has by their names, in the place of what it can do itself. */
const standIns = [
  ['name', '[name]:not(meta, param)'],
  ['id', ':is(button, fieldset, img, input, object, output, select, textarea)[id]'],
] as const;

function takeNamesOff(page: Document): void {
  for (const [attribute, selector] of standIns) {
    for (const element of Document.prototype.querySelectorAll.call(page, selector)) {
      Element.prototype.removeAttribute.call(element, attribute);
    }
  }
}

/** An element's content as markup. */
export const writeMarkup = (element: Element): string => element.innerHTML;

/**
 * Readability keeps the body's markup before it begins, and sets it again when it has to begin anew, which Trusted Types do
 * not allow. It gets copies of the nodes instead, and no markup is written or read.
 */
export function keepContentAsNodes(body: HTMLElement): void {
  let kept: readonly Node[] = [];
  const copy = (nodes: Iterable<Node>): readonly Node[] => Array.from(nodes, (node) => node.cloneNode(true));
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get: () => {
      kept = copy(body.childNodes);
      return '';
    },
    set: () => body.replaceChildren(...copy(kept)),
  });
}
