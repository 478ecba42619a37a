import { fail, succeed, type Result } from '../kernel/result.ts';
import type { FetchFailure } from './fetch-failure.ts';

/**
 * Reads a body up to `limitBytes` after decompression: a small compressed body can hold gigabytes, so what is counted is
 * what comes out, and the stream is given up at the limit.
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
    } catch (error) {
      // Ours is the deadline; any other end is the server's, and half a document is never stored.
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
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
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return succeed(bytes);
}
