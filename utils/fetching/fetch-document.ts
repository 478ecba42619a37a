import { second } from '../kernel/duration.ts';
import { fail, succeed, type Result } from '../kernel/result.ts';
import type { FetchFailure } from './fetch-failure.ts';
import { holdAskedFor, type Holds } from './holds.ts';
import { readAnswer } from './read-answer.ts';
import type { InTurn } from './turns.ts';
import { checkAddress } from './url-gate.ts';

/** 20 s: a worker may be stopped 30 s after its last event, even while an answer streams in. */
const deadlineMs = 20 * second;
const mostRequests = 5;

export interface DocumentRequest {
  readonly address: string;
  /** Whether the person typed a private address themselves. */
  readonly isLocal: boolean;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Wants the document itself and no copy that the browser keeps of it. */
  readonly isAnew?: boolean;
  /** Breaks the request off, for one who no longer wants the document. */
  readonly signal?: AbortSignal;
}

export type FetchedDocument = Answer &
  (
    | {
        readonly status: 'fetched';
        readonly bytes: Uint8Array<ArrayBuffer>;
        readonly contentType?: string;
        /** Where the answer came from, after redirects. */
        readonly address: string;
      }
    | { readonly status: 'not-modified' }
  );

interface Answer {
  /** The hosts that it was led over, where it was led at all. */
  readonly hosts?: readonly string[];
  /** Where it came from, if each redirect on the way was one for good (301, 308). */
  readonly movedTo?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly freshForMs?: number;
}

/** What the browser knows and a fetch does not tell. Handed in, so that this room stays free of the extension's interfaces. */
export interface FetchTools {
  readonly now: () => number;
  readonly isOnline: () => boolean;
  readonly hasAccess: (address: string) => Promise<boolean>;
  /** Begins to listen for the redirect of a request to `address`, which fetch itself hides. */
  readonly watchRedirect: (address: string) => RedirectWatch;
  /** Headers that tell a publisher who is asking. */
  readonly identify: () => Promise<Readonly<Record<string, string>>>;
  readonly holds: Holds;
  readonly inTurn: InTurn;
  /** 'default' in Chromium, 'no-cache' in Firefox: each gives a real 304 and adds no header that pushes past a cache. */
  readonly cache: RequestCache;
}

export interface RedirectWatch {
  /** Undefined when none was seen in time. */
  readonly target: () => Promise<RedirectTarget | undefined>;
  readonly stop: () => void;
}

export interface RedirectTarget {
  readonly address: string;
  readonly status: number;
}

/**
 * The only fetch. Without cookies or referrer, conditional, by hand from redirect to redirect: each address is checked
 * against the gate, the way that led to it and the person's permissions before a byte is sent there.
 */
export async function fetchDocument(
  request: DocumentRequest,
  tools: FetchTools,
): Promise<Result<FetchedDocument, FetchFailure>> {
  if (!tools.isOnline()) return fail({ kind: 'offline' });
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), deadlineMs);
  const signal = request.signal ? AbortSignal.any([deadline.signal, request.signal]) : deadline.signal;
  try {
    const fetched = await followHops(request, tools, signal);
    if (fetched.ok || !signal.aborted) return fetched;
  } catch {
    if (!signal.aborted) return fail({ kind: tools.isOnline() ? 'unreachable' : 'offline' });
  } finally {
    clearTimeout(timer);
  }
  return fail(request.signal?.aborted ? { kind: 'given-up' } : { kind: 'timed-out', afterMs: deadlineMs });
}

async function followHops(
  request: DocumentRequest,
  tools: FetchTools,
  signal: AbortSignal,
): Promise<Result<FetchedDocument, FetchFailure>> {
  const identity = await tools.identify();
  const asked: URL[] = [];
  let isForGood = true;
  let address = request.address;
  while (asked.length < mostRequests) {
    const gate = checkHop(address, asked, request);
    if (!gate.ok) return gate;
    const url = gate.value;
    if (!(await tools.hasAccess(url.href))) return fail({ kind: 'no-permission', host: url.hostname });
    asked.push(url);
    const act = () => askHop(url, request, identity, tools, signal);
    // One's own machine needs no rest.
    const answer = await (request.isLocal ? act() : tools.inTurn(url.host, act));
    if (!answer.ok) return answer;
    if (!('target' in answer.value)) {
      if (asked.length === 1) return succeed(answer.value);
      const hosts = asked.map(({ hostname }) => hostname);
      return succeed({ ...answer.value, hosts, ...(isForGood && { movedTo: url.href }) });
    }
    const { target } = answer.value;
    isForGood &&= target.status === 301 || target.status === 308;
    const next = URL.parse(target.address, url.href);
    if (!next) return fail({ kind: 'redirected-nowhere' });
    address = next.href;
  }
  return fail({ kind: 'redirected-too-often' });
}

function checkHop(address: string, asked: readonly URL[], request: DocumentRequest): Result<URL, FetchFailure> {
  const url = checkAddress(address, request);
  if (!url.ok) return url;
  const { protocol, href, hostname } = url.value;
  if (asked.some((earlier) => earlier.href === href)) return fail({ kind: 'redirected-in-a-circle' });
  const isUnsafe = protocol === 'http:' && asked.at(-1)?.protocol === 'https:';
  return isUnsafe ? fail({ kind: 'redirected-unsafely', host: hostname }) : url;
}

const headersOf = ({ etag, lastModified, isAnew }: DocumentRequest): Readonly<Record<string, string>> => ({
  Accept: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.1',
  // Opaque and byte for byte as the server gave them.
  ...(etag && { 'If-None-Match': etag }),
  ...(lastModified && { 'If-Modified-Since': lastModified }),
  // True of every document that there is (RFC 9110, 13.1.1), and makes browsers pass over their own copy without the headers
  // by which other ways push past the publisher's caches too (measured in Chromium 156 and Firefox 153).
  ...(isAnew && { 'If-Match': '*' }),
});

async function askHop(
  url: URL,
  request: DocumentRequest,
  identity: Readonly<Record<string, string>>,
  tools: FetchTools,
  signal: AbortSignal,
): Promise<Result<FetchedDocument | { target: RedirectTarget }, FetchFailure>> {
  const retryAt = await tools.holds.until(url.host);
  if (retryAt !== undefined) return fail({ kind: 'host-asks-to-wait', host: url.hostname, retryAt });
  const answer = await fetchHop(url.href, { ...headersOf(request), ...identity }, tools, signal);
  if (!answer.ok) return answer;
  if ('target' in answer.value) return succeed(answer.value);
  const read = await readAnswer(answer.value.response, request, url.href, tools.now());
  const holdUntil = read.ok ? undefined : holdAskedFor(read.failure, tools.now());
  if (holdUntil !== undefined) await tools.holds.hold(url.host, holdUntil);
  return read;
}

async function fetchHop(
  address: string,
  headers: Readonly<Record<string, string>>,
  tools: FetchTools,
  signal: AbortSignal,
): Promise<Result<{ response: Response } | { target: RedirectTarget }, FetchFailure>> {
  const watch = tools.watchRedirect(address);
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: tools.cache,
      signal,
      headers,
    });
    if (response.type !== 'opaqueredirect') return succeed({ response });
    const target = await watch.target();
    return target ? succeed({ target }) : fail({ kind: 'redirected-nowhere' });
  } finally {
    watch.stop();
  }
}
