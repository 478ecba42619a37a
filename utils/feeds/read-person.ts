import { foldWhitespace } from '../text/fold-whitespace.ts';
import { htmlToLine } from '../text/html-to-text.ts';
import { mergePersons } from './merge-persons.ts';
import type { Person } from './parsed-feed.ts';
import { resolveLink } from './resolve-link.ts';
import { childText, hasElements, textOf, type XmlElement } from './xml-element.ts';

const address = /^[^\s@<>()"',;]{1,64}@[^\s@<>()"',;]{1,190}$/;

/** A person in one line: "mail (Name)", "Name <mail>", "Name (mail)", a mail address or a name. */
export function parsePerson(line: string): Person | undefined {
  // Most say a name and nothing else.
  if (!/[<>&@()"]/.test(line)) return orNobody(named(foldWhitespace(line)));
  const text = htmlToLine(
    line.includes('<') && line.includes('@') ? line.replace(/[<>]/g, (sign) => (sign === '<' ? '(' : ')')) : line,
  )
    .replace(/mailto:\s?/gi, '')
    .trim();
  const open = text.indexOf('(');
  if (open > 0 && text.endsWith(')')) {
    const before = text.slice(0, open).trim();
    const inside = text.slice(open + 1, -1).trim();
    if (address.test(before)) return { ...(inside !== '' && !address.test(inside) && { name: inside }), email: before };
    if (address.test(inside)) return { ...named(before), email: inside };
  }
  const plain = text.replace(/^\((.*)\)$/, '$1').trim();
  if (address.test(plain)) return { email: plain };
  const [first = '', ...rest] = text.split(' ');
  if (address.test(first) && rest.length > 0) return { ...named(rest.join(' ')), email: first };
  return orNobody(named(text));
}

const orNobody = (person: Person): Person | undefined => (person.name === undefined ? undefined : person);

function named(quoted: string): { name?: string } {
  const name = quoted.replace(/^"(.*)"$/, '$1').trim();
  return name === '' ? {} : { name };
}

/** Atom's person construct; some feeds write the name as its text. */
export function readPerson(element: XmlElement, base: string | undefined): Person | undefined {
  if (!hasElements(element)) return parsePerson(textOf(element) ?? '');
  const name = htmlToLine(childText(element, 'name', 'atom:name', 'itunes:name', 'foaf:name') ?? '');
  const email = childText(element, 'email', 'atom:email', 'itunes:email')?.replace(/^(?:mailto:\s*)+/i, '');
  const url = resolveLink(childText(element, 'uri', 'atom:uri', 'url', 'homepage'), element.base ?? base);
  const person = { ...(name && { name }), ...(email && { email }), ...(url && { url }) };
  return Object.keys(person).length > 0 ? person : undefined;
}

export const collectPersons = (elements: readonly XmlElement[], base: string | undefined): Person[] =>
  mergePersons(elements.flatMap((element) => readPerson(element, base) ?? []));
