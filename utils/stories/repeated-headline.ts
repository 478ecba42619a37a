import { isWordCharacter } from '../text/count-words.ts';

/** Letters. From here on a headline that stands before a capital is said again, and does not begin the sentence. */
const longHeadline = 40;
/** Between two letters of a headline. */
const mostSigns = 20;

/**
 * A text without the headline that it begins with, in other capitals and signs perhaps, with the name of the site or
 * without. Nothing where the headline says all of it; and all of it where its first sentence only begins as the headline.
 */
export function withoutHeadline(text: string, headline: string): string {
  let end = 0;
  for (let of = 0; of < headline.length; of++) {
    if (!isWordCharacter(headline.charCodeAt(of))) continue;
    let at = end;
    while (at < Math.min(text.length, end + mostSigns) && !isWordCharacter(text.charCodeAt(at))) at++;
    if (end > 0 && at === text.length) return '';
    if (text[at]?.toLowerCase() !== headline[of]?.toLowerCase()) {
      if (end > 0 && / [|–—-] $/.test(headline.slice(0, of))) break;
      return text;
    }
    end = at + 1;
  }
  const rest = text.slice(end);
  const said = /^["'’”»)\]]*(?: [|·–—-] [^\n.!?]{1,40}(?=\n)|[^\p{L}\p{N}"'“„«‘([¿¡「『#@$€£]*)/u.exec(rest)?.[0] ?? '';
  const after = rest.slice(said.length);
  if (end === 0 || isWordCharacter(rest.charCodeAt(0))) return text;
  if (after === '' || after.startsWith('\n') || said.includes('\n')) return after;
  return !/^\p{Ll}/u.test(after) && (/[.!?…:|–—。-]/.test(said) || headline.length >= longHeadline) ? after : text;
}
