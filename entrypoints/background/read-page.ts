import { decodeBytes } from '../../utils/feeds/decode-bytes.ts';
import type { DocumentRequest, FetchedDocument } from '../../utils/fetching/fetch-document.ts';
import type { FetchFailure } from '../../utils/fetching/fetch-failure.ts';
import { fail, succeed, type Result } from '../../utils/kernel/result.ts';
import type { FetchedPage } from '../../utils/messaging/protocol.ts';
import type { PageFailure, Source } from '../../utils/sources/source.ts';
import { isLocalAddress } from '../../utils/sources/typed-address.ts';

/** Fetches the page of a story as its source's feed is fetched: with permission, without cookies, within 20 s and 10 MiB. */
export async function readPage(
  address: string,
  source: Source | undefined,
  fetchPage: (request: DocumentRequest) => Promise<Result<FetchedDocument, FetchFailure>>,
): Promise<Result<FetchedPage, PageFailure>> {
  // A feed of one's own network may lead to pages there, and no other feed may.
  const isLocal = source?.isLocal === true && isLocalAddress(address);
  const fetched = await fetchPage({ address, isLocal });
  if (!fetched.ok) return fetched;
  const document = fetched.value;
  if (document.status === 'not-modified') return fail({ kind: 'cut-short' });
  const type = document.contentType?.replace(/;.*$/s, '').trim().toLowerCase() ?? '';
  if (type !== '' && !/^(?:text|application)\/(?:html|xhtml\+xml|xml|plain|octet-stream)$/.test(type)) {
    return fail({ kind: 'not-a-page', type });
  }
  return succeed({ html: decodeBytes(document.bytes, document.contentType), address: document.address });
}
