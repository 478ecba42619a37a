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
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
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
