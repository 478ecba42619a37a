import { escapeMarkup } from './escape-markup.ts';
import { readBody, type Block } from './read-body.ts';
import type { SamplePicture } from './sample-story.ts';

/** A body as HTML that is also well-formed XML, because one Atom feed carries it as XHTML. */
export function bodyHtml(body: string, origin: string): string {
  return readBody(body)
    .map((block) => blockHtml(block, origin))
    .join('\n');
}

function blockHtml(block: Block, origin: string): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${inlineHtml(block.text)}</h2>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</ul>`;
    case 'quotation': {
      const speaker = block.speaker === undefined ? '' : `<footer>${inlineHtml(block.speaker)}</footer>`;
      return `<blockquote><p>${inlineHtml(block.text)}</p>${speaker}</blockquote>`;
    }
    case 'figure':
      return figureHtml(block.picture, origin);
    case 'paragraph':
      return `<p>${inlineHtml(block.text)}</p>`;
  }
}

export function figureHtml({ name, alt, caption, credit }: SamplePicture, origin: string): string {
  const address = escapeMarkup(pictureAddress(name, origin));
  return (
    `<figure><img src="${address}" alt="${escapeMarkup(alt)}" width="720" height="480" />` +
    `<figcaption>${escapeMarkup(caption)} <span class="credit">${escapeMarkup(credit)}</span></figcaption></figure>`
  );
}

export const pictureAddress = (name: string, origin: string) => `${origin}/pictures/${name}.png`;

/** *Emphasis* is the only mark inside a line: names of ships and of books. */
const inlineHtml = (text: string) => escapeMarkup(text).replace(/\*([^*]+)\*/g, '<em>$1</em>');
