import { decodeReferences } from '../../text/decode-references.ts';
import type { ScannedAttribute } from '../../text/scan-tag.ts';
import { repairCharacters } from '../repair-characters.ts';
import type { OpmlAttribute } from './opml.ts';
import { isWritable } from './xml-names.ts';

export interface ReadAttributes {
  readonly attributes: readonly OpmlAttribute[];
  /** There were words that are no attributes, or a name twice. */
  readonly isMalformed: boolean;
}

/** The first of each name, with its value decoded. A line break as such counts as a space (XML 1.0, section 3.3.3). */
export function readAttributes(scanned: readonly ScannedAttribute[]): ReadAttributes {
  const attributes = new Map<string, OpmlAttribute>();
  for (const { name, value, hasValue } of scanned) {
    const attribute = { name, value: decodeText(value.replace(/\r\n|[\t\n\r]/g, ' ')) };
    if (hasValue && !attributes.has(name) && isWritable(attribute)) attributes.set(name, attribute);
  }
  return { attributes: [...attributes.values()], isMalformed: attributes.size < scanned.length };
}

/** Characters are repaired before, but those of references are met here first. No entity that the file declares is read. */
export function decodeText(text: string): string {
  return text.includes('&') ? repairCharacters(decodeReferences(text, 'strict')) : text;
}
