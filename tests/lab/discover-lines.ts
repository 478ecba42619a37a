import type { Readable, Writable } from 'node:stream';
import { decodeBytes } from '../../utils/feeds/decode-bytes.ts';
import { discoverFeeds } from '../../utils/feeds/discover-feeds.ts';
import { answerFiles, failed } from './answer-lines.ts';

export async function discoverLines(input: Readable, output: Writable): Promise<void> {
  await answerFiles(input, output, (bytes, { url = '', contentType }) => {
    const candidates = discoverFeeds(decodeBytes(bytes, contentType), url);
    if (candidates.length === 0) return failed({ kind: 'page-without-feed' });
    return { ok: true, candidates: candidates.map(({ address, title }) => ({ url: address, title })) };
  });
}
