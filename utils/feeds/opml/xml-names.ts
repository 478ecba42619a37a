import { repairCharacters } from '../repair-characters.ts';
import type { OpmlAttribute } from './opml.ts';

/**
 * Letters that names may have in every edition of XML 1.0: Latin, Cyrillic, kana, ideographs and Hangul. The fifth allows
 * nearly all, but what Firefox and Python read XML with stayed with the fourth. One colon is allowed (Namespaces in XML).
 */
const letter =
  'A-Z_a-z\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\xff\\u0410-\\u044f\\u3041-\\u3094\\u30a1-\\u30fa\\u4e00-\\u9fa5\\uac00-\\ud7a3';
const part = `[${letter}][${letter}.0-9-]*`;
const xmlName = new RegExp(`^${part}(?::${part})?$`);

export const isXmlName = (name: string): boolean => xmlName.test(name);

/** The prefix of a name, or of the name that a declaration declares; empty where there is none. */
export const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(':')));
export const declaredPrefix = (name: string): string => (name.startsWith('xmlns:') ? name.slice(6) : '');

/** Namespaces in XML 1.0, section 3: neither these names nor these addresses may be declared. */
const reserved = new Set(['http://www.w3.org/XML/1998/namespace', 'http://www.w3.org/2000/xmlns/']);

/** Whether an attribute may stand in XML at all, whoever thought of it. */
export function isWritable({ name, value }: OpmlAttribute): boolean {
  if (!isXmlName(name)) return false;
  if (name === 'xmlns') return !reserved.has(value);
  if (!name.startsWith('xmlns:')) return true;
  return name !== 'xmlns:xml' && name !== 'xmlns:xmlns' && value !== '' && !reserved.has(value);
}

/** The text with nothing in it that XML cannot hold. */
export const toXmlText = (text: string): string => repairCharacters(text.toWellFormed());
