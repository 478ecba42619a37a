import { decodeReferences } from '../../utils/text/decode-references.ts';
import { scanHtml, type HtmlListener } from '../../utils/text/scan-html.ts';
import type { ScannedAttribute, ScannedTag } from '../../utils/text/scan-tag.ts';

/** Attributes whose whole value is an address (HTML Standard, "attributes" index; HTML 4.01 for the old ones). */
const addressAttributes = new Set(
  'action background cite classid codebase data formaction href longdesc poster profile src usemap'.split(' '),
);

/**
 * HTML with its relative addresses made whole, and nothing else of it touched. The panel does this in a document, while
 * it cleans; this is for readers that have none.
 */
export function resolveHtml(html: string, baseUrl: string | undefined): string {
  if (baseUrl === undefined) return html;
  const resolver = new AddressResolver(html, baseUrl);
  scanHtml(html, resolver);
  return resolver.finish();
}

class AddressResolver implements HtmlListener {
  readonly #html: string;
  readonly #baseUrl: string;
  #resolved = '';
  #copiedTo = 0;

  constructor(html: string, baseUrl: string) {
    this.#html = html;
    this.#baseUrl = baseUrl;
  }

  finish(): string {
    return this.#resolved + this.#html.slice(this.#copiedTo);
  }

  onOpenTag(name: string, tag: ScannedTag, start: number): void {
    const resolved = tag.attributes.map((attribute) => this.#resolve(attribute));
    if (resolved.every((value) => value === undefined)) return;
    const attributes = tag.attributes.map((attribute, index) => toMarkup(attribute, resolved[index]));
    this.#resolved += `${this.#html.slice(this.#copiedTo, start)}<${[name, ...attributes].join(' ')}`;
    this.#resolved += tag.isSelfClosing ? ' />' : '>';
    this.#copiedTo = tag.end;
  }

  onCloseTag(): void {}
  onText(): void {}

  /** Nothing where the value may stay as it is. */
  #resolve({ name, value, hasValue }: ScannedAttribute): string | undefined {
    if (!hasValue) return undefined;
    const written = decodeReferences(value, 'attribute').trim();
    const attribute = name.toLowerCase();
    if (attribute === 'srcset') return this.#resolveSet(written);
    return addressAttributes.has(attribute) ? this.#resolveOne(written) : undefined;
  }

  #resolveOne(address: string): string | undefined {
    if (/^[a-z][a-z\d+.-]*:/i.test(address)) return undefined;
    return URL.parse(address, this.#baseUrl)?.href;
  }

  #resolveSet(set: string): string {
    return set.replace(/([^\s,]\S*[^\s,])((?:\s+[\d.]+[wxh])*\s*(?:,|$))/g, (_, address: string, rest: string) => {
      return (this.#resolveOne(address) ?? address) + rest;
    });
  }
}

function toMarkup({ name, value, hasValue }: ScannedAttribute, resolved: string | undefined): string {
  if (!hasValue) return name;
  const text = resolved === undefined ? value : resolved.replaceAll('&', '&amp;');
  return `${name}="${text.replaceAll('"', '&quot;')}"`;
}
