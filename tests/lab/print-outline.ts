import { readFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { decodeBytes } from '../../utils/feeds/decode-bytes.ts';
import type { Opml, OpmlOutline } from '../../utils/feeds/opml/opml.ts';
import { parseOpml } from '../../utils/feeds/opml/parse-opml.ts';
import { toPath } from './answer-lines.ts';
import { outlineWords } from './outline-words.ts';

/** Prints an OPML file as people read one: folders and sources, indented, with their addresses. Answers the exit code. */
export function printOutline(file: string, output: Writable): number {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(toPath(file));
  } catch (error) {
    console.error(String(error));
    return 1;
  }
  const result = parseOpml(decodeBytes(bytes));
  if (!result.ok) {
    console.error(outlineWords[result.failure.kind]);
    return 1;
  }
  output.write(
    [headOf(result.value), ...result.value.outlines.flatMap((outline) => linesOf(outline, 0)), ''].join('\n'),
  );
  return 0;
}

const headOf = ({ title, damage }: Opml): string =>
  `${title ?? 'Untitled'}${damage ? ` (damaged: ${damage.kind})` : ''}`;

function linesOf({ text, feedAddress, unusableAddress, children }: OpmlOutline, depth: number): string[] {
  const address = feedAddress ?? (unusableAddress === undefined ? '' : `unusable: ${unusableAddress}`);
  const line = `${'  '.repeat(depth + 1)}${text}${address === '' ? '' : `  <${address}>`}`;
  return [line, ...children.flatMap((child) => linesOf(child, depth + 1))];
}
