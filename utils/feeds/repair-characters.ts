import { fromWindows1252 } from '../text/windows-1252.ts';

/** Not allowed in XML 1.0 (section 2.2) or, from U+0080, allowed but never meant. Byte order marks may be doubled. */
const misplaced = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/g;

/** Drops controls, and reads C1 controls as the windows-1252 characters they were before someone mislabelled them. */
export function repairCharacters(text: string): string {
  return text.replace(misplaced, (character) => {
    const repaired = fromWindows1252(character.charCodeAt(0));
    return repaired > 0x9f && repaired < 0xfeff ? String.fromCharCode(repaired) : '';
  });
}
