import { readSrcset } from '../../utils/text/read-srcset.ts';

/**
 * The only place where a page becomes a document. It loads nothing and runs nothing: a document without a window has no
 * scripts, and no picture of it is fetched before it is drawn elsewhere, which nothing of it ever is uncleaned.
 */
const policy = (globalThis as TrustedTypesHolder).trustedTypes?.createPolicy('article', { createHTML: (html) => html });

/** Not in TypeScript's own library yet. */
interface TrustedTypesHolder {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createHTML: (html: string) => string }): { createHTML(html: string): unknown };
  };
}

/** Attributes that hold one address; lazy pictures keep theirs in data. */
const addressed = ['href', 'src', 'poster', 'data-src', 'data-lazy-src', 'data-original'];
const sets = ['srcset', 'data-srcset', 'data-lazy-srcset'];

export interface ParsedPage {
  readonly page: Document;
  /** What its addresses counted from: where the page was, or the base that it names. */
  readonly base: string;
}

/**
 * A page as a document with whole addresses. They are made whole here because the policy of the panel holds for its
 * documents too and forbids base elements: relative ones would count from the extension.
 */
export function parsePage(html: string, address: string): ParsedPage {
  const page = new DOMParser().parseFromString((policy?.createHTML(html) ?? html) as string, 'text/html');
  const bases = page.querySelectorAll('base');
  const base = URL.parse(bases[0]?.getAttribute('href') ?? '', address)?.href ?? address;
  for (const one of bases) one.remove();
  const resolve = (written: string) => URL.parse(written, base)?.href ?? written;
  for (const name of addressed) {
    for (const element of page.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, resolve(element.getAttribute(name) ?? ''));
    }
  }
  for (const name of sets) {
    for (const element of page.querySelectorAll(`[${name}]`)) {
      const candidates = readSrcset(element.getAttribute(name) ?? '');
      const resolved = candidates.map((one) => `${resolve(one.address)} ${one.descriptor}`.trim());
      element.setAttribute(name, resolved.join(', '));
    }
  }
  return { page, base };
}
