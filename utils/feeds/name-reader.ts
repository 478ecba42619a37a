import { spaceOfAddress, spaceOfPrefix, type NamespaceScope } from './namespaces.ts';

/** Names remembered in one scope: a document that invents more than this gains nothing by it. */
const mostRemembered = 1_000;

/**
 * Turns names as written into those of XmlElement. Whatever namespace the root is in counts as the feed's own, known or
 * not, and so does none at all.
 */
export class NameReader {
  #scope: NamespaceScope = { above: undefined, declared: new Map(), names: new Map() };
  #rootPrefix = '';
  #ownSpace = '';
  #isAtom = false;

  /** Takes up the declarations among attributes, and says whether there were any. */
  openScope(attributes: readonly (readonly [string, string])[]): boolean {
    let declared: Map<string, string> | undefined;
    for (const [name, value] of attributes) {
      if (!name.startsWith('xmlns') || (name.length > 5 && name.charAt(5) !== ':')) continue;
      const prefix = name.slice(6);
      declared ??= new Map();
      if (!declared.has(prefix)) declared.set(prefix, spaceOfAddress(value, prefix));
    }
    if (declared === undefined) return false;
    this.#scope = { above: this.#scope, declared, names: new Map() };
    return true;
  }

  closeScope(): void {
    this.#scope = this.#scope.above ?? this.#scope;
  }

  /** Reads the root's own tag, once its declarations are open, and gives its name without a prefix. */
  beginAt(tag: string): string {
    const { prefix, local } = split(tag);
    this.#isAtom = local === 'feed' || local === 'entry';
    this.#rootPrefix = local === 'rdf' ? '' : prefix;
    this.#ownSpace = spaceOfPrefix(this.#rootPrefix, this.#scope);
    this.#scope.names.clear();
    return local;
  }

  read(tag: string): string {
    const { names } = this.#scope;
    const known = names.get(tag);
    if (known !== undefined) return known;
    const { prefix, local } = split(tag);
    const space = spaceOfPrefix(prefix, this.#scope);
    const name = this.#isOwn(space, prefix) ? local : `${space}:${local}`;
    if (names.size < mostRemembered) names.set(tag, name);
    return name;
  }

  /** Attributes without a prefix belong to their element, and so do those with the prefix of the feed itself. */
  readAttribute(name: string): string {
    if (!name.includes(':')) return name;
    const { prefix, local } = split(name);
    const space = spaceOfPrefix(prefix, this.#scope);
    return this.#isOwn(space, prefix) ? local : space.startsWith('?') ? name : `${space}:${local}`;
  }

  #isOwn(space: string, prefix: string): boolean {
    if (space === '') return true;
    if (this.#isAtom && space === 'atom') return true;
    return space === this.#ownSpace && prefix === this.#rootPrefix;
  }
}

function split(tag: string): { prefix: string; local: string } {
  const colon = tag.indexOf(':');
  return colon < 0 ? { prefix: '', local: tag } : { prefix: tag.slice(0, colon), local: tag.slice(colon + 1) };
}
