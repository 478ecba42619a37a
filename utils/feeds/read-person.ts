import { htmlToLine } from '../text/html-to-text.ts';
import { resolveLink } from './resolve-link.ts';
import type { Person } from './parsed-feed.ts';
import { childText, hasElements, textOf, type XmlElement } from './xml-element.ts';

const address = /^[^\s@<>()"',;]{1,64}@[^\s@<>()"',;]{1,190}$/;

/** A person in one line: "mail (Name)", "Name <mail>", "Name (mail)", a mail address or a name. */
export function parsePerson(line: string): Person | undefined {
  const text = htmlToLine(
    line.includes('<') && line.includes('@') ? line.replace(/[<>]/g, (sign) => (sign === '<' ? '(' : ')')) : line,
  );
  if (text === '') return undefined;
  const open = text.indexOf('(');
  if (open > 0 && text.endsWith(')')) {
    const before = text
      .slice(0, open)
      .trim()
      .replace(/^mailto:/i, '');
    const inside = text.slice(open + 1, -1).trim();
    if (address.test(before)) return { ...(inside !== '' && !address.test(inside) && { name: inside }), email: before };
    if (address.test(inside)) return { name: unquote(before), email: inside };
  }
  const plain = text
    .replace(/^mailto:/i, '')
    .replace(/^\((.*)\)$/, '$1')
    .trim();
  if (address.test(plain)) return { email: plain };
  const [first = '', ...rest] = text.split(' ');
  if (address.test(first) && rest.length > 0) return { name: rest.join(' '), email: first };
  return { name: unquote(text) };
}

const unquote = (name: string): string => name.replace(/^"(.*)"$/, '$1');

/** Atom's person construct; some feeds write the name as its text. */
export function readPerson(element: XmlElement, base: string | undefined): Person | undefined {
  if (!hasElements(element)) return parsePerson(textOf(element) ?? '');
  const name = childText(element, 'name', 'atom:name', 'itunes:name', 'foaf:name');
  const email = childText(element, 'email', 'atom:email', 'itunes:email');
  const url = resolveLink(childText(element, 'uri', 'atom:uri', 'url', 'homepage'), element.base ?? base);
  const person = {
    ...(name && { name: htmlToLine(name) }),
    ...(email && { email: email.replace(/^mailto:/i, '') }),
    ...(url && { url }),
  };
  return Object.keys(person).length > 0 ? person : undefined;
}

/** Each person once, though feeds name the same one in several vocabularies. */
export function collectPersons(elements: readonly XmlElement[], base: string | undefined): Person[] {
  const persons: Person[] = [];
  const isSame = (one: Person, other: Person) =>
    one.name === undefined || other.name === undefined
      ? one.email !== undefined && one.email === other.email
      : one.name.toLowerCase() === other.name.toLowerCase();
  for (const element of elements) {
    const person = readPerson(element, base);
    if (person === undefined) continue;
    const index = persons.findIndex((known) => isSame(known, person));
    if (index < 0) persons.push(person);
    else persons[index] = { ...person, ...persons[index] };
  }
  return persons;
}
