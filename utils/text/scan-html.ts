import { endOfTagName, scanTag, type ScannedTag } from './scan-tag.ts';

/** Hears of a document's parts in order. Positions count from its beginning, and names are in lower case. */
export interface HtmlListener {
  onText(start: number, end: number): void;
  onOpenTag(name: string, tag: ScannedTag, start: number): void;
  onCloseTag(name: string, start: number): void;
}

/** Elements whose content is no markup. None of them is text that readers see, so it is passed over. */
const raw = new Map(
  ['iframe', 'noembed', 'noframes', 'script', 'style', 'textarea', 'title'].map(
    (name) => [name, new RegExp(`</${name}(?=[\\s/>])`, 'gi')] as const,
  ),
);

/**
 * Reads HTML as browsers do (HTML Standard, section 13.2.5), as far as tags and text go: what is no tag is text, and
 * what the end of the document cuts is not there. One pass, in linear time.
 */
export function scanHtml(html: string, listener: HtmlListener): void {
  let textStart = 0;
  let foreignDepth = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const isClosing = html.charAt(at + 1) === '/';
    const nameStart = isClosing ? at + 2 : at + 1;
    const kind = kindOf(html, nameStart, isClosing);
    if (kind === 'text') {
      at++;
      continue;
    }
    if (at > textStart) listener.onText(textStart, at);
    if (kind === 'other') {
      at = textStart = endOfOther(html, at);
      continue;
    }
    const nameEnd = endOfTagName(html, nameStart);
    const name = html.slice(nameStart, nameEnd).toLowerCase();
    const tag = scanTag(html, nameEnd, false);
    if (tag.ending === 'cut') return;
    if (isClosing) listener.onCloseTag(name, at);
    else listener.onOpenTag(name, tag, at);
    if (name === 'svg' || name === 'math') {
      foreignDepth = Math.max(0, foreignDepth + (isClosing ? -1 : tag.isSelfClosing ? 0 : 1));
    }
    at = textStart = isClosing || foreignDepth > 0 ? tag.end : endOfRaw(html, name, tag.end);
  }
  if (html.length > textStart) listener.onText(textStart, html.length);
}

function kindOf(html: string, nameStart: number, isClosing: boolean): 'tag' | 'text' | 'other' {
  const code = html.charCodeAt(nameStart);
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 'tag';
  if (isClosing) return Number.isNaN(code) ? 'text' : 'other';
  return code === 0x21 || code === 0x3f ? 'other' : 'text';
}

/** Past a comment, or past what browsers take for one: declarations, instructions, ends without a name. */
function endOfOther(html: string, start: number): number {
  if (!html.startsWith('<!--', start)) return after(html, '>', start + 2);
  if (html.startsWith('>', start + 4)) return start + 5;
  if (html.startsWith('->', start + 4)) return start + 6;
  const end = /--!?>/g;
  end.lastIndex = start + 4;
  return end.exec(html) === null ? html.length : end.lastIndex;
}

function endOfRaw(html: string, name: string, start: number): number {
  const end = raw.get(name);
  if (end === undefined) return start;
  end.lastIndex = start;
  return end.exec(html)?.index ?? html.length;
}

function after(html: string, mark: string, start: number): number {
  const found = html.indexOf(mark, start);
  return found < 0 ? html.length : found + mark.length;
}
