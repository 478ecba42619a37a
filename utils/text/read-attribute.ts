import { decodeReferences } from './decode-references.ts';
import type { ScannedAttribute } from './scan-tag.ts';

/** An attribute's value by its name in lower case, decoded and trimmed. */
export type AttributeReader = (name: string) => string | undefined;

/** Of attributes with the same name the first counts (HTML Standard, section 13.2.5.33). */
export function attributeReader(attributes: readonly ScannedAttribute[]): AttributeReader {
  return (name) => {
    const found = attributes.find((one) => one.name.length === name.length && one.name.toLowerCase() === name);
    return found && readValue(found);
  };
}

export const readValue = ({ value }: ScannedAttribute): string => decodeReferences(value, 'attribute').trim();
