import { fail, succeed, type Result } from '../kernel/result.ts';
import type { DocumentRequest, FetchedDocument } from './fetch-document.ts';
import type { FetchFailure } from './fetch-failure.ts';
import { freshnessOf, retryAtOf } from './freshness.ts';
import { readBody } from './read-body.ts';

/** Bytes after decompression. */
export const largestDocument = 10 * 1024 * 1024;

/** What the answer to a request holds: a document, "not modified", or why there is none. */
export async function readAnswer(
  response: Response,
  { etag: sentEtag, lastModified: sentDate }: DocumentRequest,
  address: string,
  now: number,
): Promise<Result<FetchedDocument, FetchFailure>> {
  const { headers, status } = response;
  const etag = headers.get('etag') ?? undefined;
  const lastModified = headers.get('last-modified') ?? undefined;
  const freshForMs = freshnessOf(headers, now);
  const common = { ...(etag && { etag }), ...(lastModified && { lastModified }), ...(freshForMs && { freshForMs }) };
  // Who was not asked whether it has changed has nothing to say about that.
  const isConditional = sentEtag !== undefined || sentDate !== undefined;
  if (status === 304 && isConditional) return succeed({ status: 'not-modified', ...common });
  if (status !== 200) {
    await response.body?.cancel();
    const retryAt = retryAtOf(headers, now);
    return fail({ kind: 'status', status, ...(retryAt !== undefined && { retryAt }) });
  }
  const bytes = await readBody(response, largestDocument);
  if (!bytes.ok) return bytes;
  const contentType = headers.get('content-type') ?? undefined;
  return succeed({ status: 'fetched', bytes: bytes.value, address, ...(contentType && { contentType }), ...common });
}
