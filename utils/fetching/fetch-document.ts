import { second } from '../kernel/duration.ts';
import { fail, succeed, type Result } from '../kernel/result.ts';
import type { FetchFailure } from './fetch-failure.ts';
import { freshnessOf, retryAtOf } from './freshness.ts';
import { readBody } from './read-body.ts';
import { checkAddress } from './url-gate.ts';

/** 20 s: a worker may be stopped 30 s after its last event, even while an answer streams in. */
const deadlineMs = 20 * second;
/** Bytes after decompression. */
export const largestDocument = 10 * 1024 * 1024;
const mostHops = 5;

export interface DocumentRequest {
  readonly address: string;
  /** Whether the person typed a private address themselves. */
  readonly isLocal: boolean;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export type FetchedDocument =
  | {
      readonly status: 'fetched';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly contentType?: string;
      /** Where the answer came from, after redirects. */
      readonly address: string;
      readonly hosts?: readonly string[];
      readonly etag?: string;
      readonly lastModified?: string;
      readonly freshForMs?: number;
    }
  | {
      readonly status: 'not-modified';
      /** The hosts that it was led over, where it was led at all. */
      readonly hosts?: readonly string[];
      readonly etag?: string;
      readonly lastModified?: string;
      readonly freshForMs?: number;
    };

/** What the browser knows and a fetch does not tell. Handed in, so that this room stays free of the extension's interfaces. */
export interface FetchTools {
  readonly now: () => number;
  readonly isOnline: () => boolean;
  readonly hasAccess: (address: string) => Promise<boolean>;
  /** Begins to listen for the redirect of a request to `address`, which fetch itself hides. */
  readonly watchRedirect: (address: string) => RedirectWatch;
  /** 'default' in Chromium, 'no-cache' in Firefox: each gives a real 304 and adds no header that pushes past a cache. */
  readonly cache: RequestCache;
}

export interface RedirectWatch {
  /** The target, or undefined when none was seen in time. */
  readonly target: () => Promise<string | undefined>;
  readonly stop: () => void;
}

/**
 * The only fetch. Without cookies or referrer, conditional, by hand over at most five redirects: each hop is checked
 * against the gate and the person's permissions before a byte is sent to it.
 */
export async function fetchDocument(
  request: DocumentRequest,
  tools: FetchTools,
): Promise<Result<FetchedDocument, FetchFailure>> {
  if (!tools.isOnline()) return fail({ kind: 'offline' });
  const abort = new AbortController();
  const deadline = setTimeout(() => abort.abort(), deadlineMs);
  try {
    return await followHops(request, tools, abort.signal);
  } catch {
    if (abort.signal.aborted) return fail({ kind: 'timed-out', afterMs: deadlineMs });
    return fail({ kind: tools.isOnline() ? 'unreachable' : 'offline' });
  } finally {
    clearTimeout(deadline);
  }
}

async function followHops(
  request: DocumentRequest,
  tools: FetchTools,
  signal: AbortSignal,
): Promise<Result<FetchedDocument, FetchFailure>> {
  let address = request.address;
  const hosts: string[] = [];
  for (let hop = 0; hop <= mostHops; hop++) {
    const url = checkAddress(address, request);
    if (!url.ok) return url;
    address = url.value.href;
    hosts.push(url.value.hostname);
    if (!(await tools.hasAccess(address))) return fail({ kind: 'no-permission', host: url.value.hostname });
    const answer = await fetchHop(address, request, tools, signal);
    if (!answer.ok) return answer;
    if (!('target' in answer.value)) {
      const read = await readAnswer(answer.value.response, address, tools.now());
      return read.ok && hop > 0 ? succeed({ ...read.value, hosts }) : read;
    }
    const target = URL.parse(answer.value.target, address);
    if (!target) return fail({ kind: 'redirected-nowhere' });
    address = target.href;
  }
  return fail({ kind: 'redirected-too-often' });
}

async function fetchHop(
  address: string,
  request: DocumentRequest,
  tools: FetchTools,
  signal: AbortSignal,
): Promise<Result<{ response: Response } | { target: string }, FetchFailure>> {
  const watch = tools.watchRedirect(address);
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: tools.cache,
      signal,
      headers: {
        Accept: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.1',
        // Opaque and byte for byte as the server gave them.
        ...(request.etag && { 'If-None-Match': request.etag }),
        ...(request.lastModified && { 'If-Modified-Since': request.lastModified }),
      },
    });
    if (response.type !== 'opaqueredirect') return succeed({ response });
    const target = await watch.target();
    return target ? succeed({ target }) : fail({ kind: 'redirected-nowhere' });
  } finally {
    watch.stop();
  }
}

async function readAnswer(
  response: Response,
  address: string,
  now: number,
): Promise<Result<FetchedDocument, FetchFailure>> {
  const { headers, status } = response;
  const etag = headers.get('etag') ?? undefined;
  const lastModified = headers.get('last-modified') ?? undefined;
  const freshForMs = freshnessOf(headers, now);
  const common = { ...(etag && { etag }), ...(lastModified && { lastModified }), ...(freshForMs && { freshForMs }) };
  if (status === 304) return succeed({ status: 'not-modified', ...common });
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
