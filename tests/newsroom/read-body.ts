import type { SamplePicture } from './sample-story.ts';

export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly text: string }
  | { readonly kind: 'quotation'; readonly text: string; readonly speaker?: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'figure'; readonly picture: SamplePicture };

/**
 * The marks of a sample body: "## " begins a heading, "> " a quotation whose last line may be "> -- speaker",
 * "- " a list, and "![name] alt | caption | credit" is a picture. All else is a paragraph.
 */
export function readBody(body: string): Block[] {
  return body
    .trim()
    .split(/\n\s*\n/)
    .map((block) => readBlock(block.trim()));
}

function readBlock(block: string): Block {
  if (block.startsWith('## ')) return { kind: 'heading', text: block.slice(3) };
  if (block.startsWith('> ')) return readQuotation(block);
  if (block.startsWith('- ')) return { kind: 'list', items: block.split('\n').map((line) => line.slice(2)) };
  const picture = /^!\[(?<name>[\w-]+)\] (?<alt>.+?) \| (?<caption>.+?) \| (?<credit>.+)$/.exec(block)?.groups;
  if (picture) {
    const { name = '', alt = '', caption = '', credit = '' } = picture;
    return { kind: 'figure', picture: { name, alt, caption, credit } };
  }
  return { kind: 'paragraph', text: block };
}

function readQuotation(block: string): Block {
  const lines = block.split('\n').map((line) => line.slice(2));
  const speaker = lines.find((line) => line.startsWith('-- '))?.slice(3);
  const text = lines.filter((line) => !line.startsWith('-- ')).join(' ');
  return speaker === undefined ? { kind: 'quotation', text } : { kind: 'quotation', text, speaker };
}

/** The first paragraph or quotation: what stands under a headline when no summary was written. */
export function openingOf(body: string): string {
  const first = readBody(body).find((block) => block.kind === 'paragraph' || block.kind === 'quotation');
  return first && 'text' in first ? first.text.replaceAll('*', '') : '';
}
