import { measureText } from '../text/count-words.ts';
import { htmlToText } from '../text/html-to-text.ts';
import type { TextLength } from './story.ts';

/** How long a cleaned text is to read: its words and pictures, without its listings of code. `text` is all of it as text. */
export function measureBody(html: string, text: string): TextLength {
  const prose = html.includes('<pre') ? htmlToText(html.replace(/<pre[\s>][^]*?<\/pre>/g, ' ')) : text;
  const pictures = html.split('<img ').length - 1;
  return { ...measureText(prose), ...(pictures > 0 && { pictures }) };
}
