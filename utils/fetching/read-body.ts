import { fail, succeed, type Result } from '../kernel/result.ts';
import type { FetchFailure } from './fetch-failure.ts';

/**
 * Reads a body up to `limitBytes` after decompression: a small compressed body can hold gigabytes, so what is counted is
 * what comes out, and the stream is given up at the limit. Half a document is none.
 */
export async function readBody(
  response: Response,
  limitBytes: number,
): Promise<Result<Uint8Array<ArrayBuffer>, FetchFailure>> {
  if (!response.body) return succeed(new Uint8Array());
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    let part: ReadableStreamReadResult<Uint8Array>;
    try {
      part = await reader.read();
    } catch {
      return fail({ kind: 'cut-short' });
    }
    const { done, value } = part;
    if (done) break;
    size += value.byteLength;
    if (size > limitBytes) {
      await reader.cancel();
      return fail({ kind: 'too-large', limitBytes });
    }
    chunks.push(value);
  }
  if (isCutShort(response, size)) return fail({ kind: 'cut-short' });
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return succeed(bytes);
}

// The browser's notes on what it fetched end at 250.
performance.addEventListener('resourcetimingbufferfull', () => performance.clearResourceTimings());

/**
 * Firefox 153 gives out a packed body that was cut short as though it were whole (measured; Chromium 156 and Node do not), and
 * notes how much came. Some servers name the size of the unpacked body.
 */
function isCutShort({ headers, url }: Response, size: number): boolean {
  if (!headers.has('content-encoding')) return false;
  const promised = Number(headers.get('content-length'));
  const note = performance.getEntriesByName(url, 'resource').at(-1);
  const came = note && 'encodedBodySize' in note ? Number(note.encodedBodySize) : 0;
  return came > 0 && came < promised && size !== promised;
}
