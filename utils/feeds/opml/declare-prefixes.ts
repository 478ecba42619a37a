import type { Opml, OpmlAttribute, OpmlOutline } from './opml.ts';
import { declaredPrefix, isWritable, prefixOf, toXmlText } from './xml-names.ts';

/** Prefixes that one element declares; others are looked up in the element around it. */
interface Scope {
  readonly declared: ReadonlySet<string>;
  readonly around?: Scope;
}

/** Declarations for the prefixes that are used and not declared, without which a list cannot be read as XML. */
export function missingDeclarations(opml: Opml): readonly OpmlAttribute[] {
  const missing = new Set<string>();
  const root = look(opml.attributes, { declared: new Set(['xml', 'xmlns']) }, missing);
  for (const { name, attributes } of opml.head) {
    look([{ name, value: '' }], look(attributes, root, missing), missing);
  }
  lookIn(opml.outlines, root, missing);
  return [...missing].map((prefix) => ({ name: `xmlns:${prefix}`, value: `urn:undeclared:${prefix}` }));
}

function lookIn(outlines: readonly OpmlOutline[], scope: Scope, missing: Set<string>): void {
  for (const { attributes, children } of outlines) lookIn(children, look(attributes, scope, missing), missing);
}

/** Answers with what is declared inside an element with these attributes. */
function look(attributes: readonly OpmlAttribute[], around: Scope, missing: Set<string>): Scope {
  const own = attributes.filter(declares).map(({ name }) => declaredPrefix(name));
  const scope = own.length === 0 ? around : { declared: new Set(own), around };
  for (const { name } of attributes) {
    const prefix = prefixOf(name);
    if (prefix !== '' && !isDeclared(prefix, scope)) missing.add(prefix);
  }
  return scope;
}

/** One that cannot be written declares nothing. */
const declares = ({ name, value }: OpmlAttribute): boolean =>
  declaredPrefix(name) !== '' && isWritable({ name, value: toXmlText(value) });

function isDeclared(prefix: string, innermost: Scope): boolean {
  for (let scope: Scope | undefined = innermost; scope !== undefined; scope = scope.around) {
    if (scope.declared.has(prefix)) return true;
  }
  return false;
}
