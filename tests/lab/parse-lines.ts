import type { Readable, Writable } from 'node:stream';
import { decodeBytes } from '../../utils/feeds/decode-bytes.ts';
import { parseFeed } from '../../utils/feeds/parse-feed.ts';
import { answerFiles, failed } from './answer-lines.ts';
import { toWireFeed } from './wire-feed.ts';

export async function parseLines(input: Readable, output: Writable, options: { resolves: boolean }): Promise<void> {
  await answerFiles(input, output, (bytes, { url = '', contentType }) => {
    const result = parseFeed(decodeBytes(bytes, contentType), url);
    return result.ok ? { ok: true, ...toWireFeed(result.value, options) } : failed(result.failure);
  });
}
