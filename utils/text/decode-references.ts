import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';

export type ReferenceRules = keyof typeof modes;

/**
 * `running`: as in a text of HTML, where "&copy 2024" is one. `attribute`: as in an attribute of HTML. `strict`: only
 * with a semicolon, as in XML, so that "&copy=3" in an address stays.
 */
const modes = { running: DecodingMode.Legacy, attribute: DecodingMode.Attribute, strict: DecodingMode.Strict };

let decoded = '';

/** The tokenizer brings this class along; the package's own functions would be the same rules a second time. */
const decoder = new EntityDecoder(htmlDecodeTree, (codePoint) => {
  decoded += String.fromCodePoint(codePoint);
});

/** Decodes a text's references to characters once, by HTML's names, which feeds use without declaring them. */
export function decodeReferences(text: string, rules: ReferenceRules): string {
  let next = text.indexOf('&');
  if (next < 0) return text;
  decoded = '';
  let last = 0;
  while (next >= 0) {
    decoded += text.slice(last, next);
    decoder.startEntity(modes[rules]);
    const written = decoder.write(text, next + 1);
    const length = written < 0 ? decoder.end() : written;
    if (length === 0) decoded += '&';
    last = next + (length || 1);
    next = text.indexOf('&', last);
  }
  return decoded + text.slice(last);
}
