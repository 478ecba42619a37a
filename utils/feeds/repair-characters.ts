import { fromWindows1252 } from '../text/windows-1252.ts';

/** Not allowed in XML 1.0 (section 2.2). Byte order marks may be doubled. In runs: a document may be made of nothing else. */
const misplaced = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffe\uffff]+/g;
/** Allowed, but never meant. */
const mislabelled = /[\x80-\x9f]+/g;

/** Looked for first: hardly any document has one, and this is the only regular expression that reads all of it. */
const anyControl = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;

/** A byte order mark, and what is no character. */
const signs = ['\ufeff', '\ufffe', '\uffff'];

/** Drops controls, and reads C1 controls as the windows-1252 characters they were before someone mislabelled them. */
export function repairCharacters(text: string): string {
  if (!anyControl.test(text) && !signs.some((sign) => text.includes(sign))) return text;
  return text.replace(misplaced, '').replace(mislabelled, (run) => {
    let repaired = '';
    for (let index = 0; index < run.length; index++) {
      const code = fromWindows1252(run.charCodeAt(index));
      if (code > 0x9f) repaired += String.fromCharCode(code);
    }
    return repaired;
  });
}
