/**
 * A small real HTTP server for tests and the demo: feeds with honest validators, and any misbehaviour a test can write.
 * It listens on 127.0.0.1 alone. Many invented host names may be mapped to it; a route whose key starts with a host name
 * answers for that host only. No CORS headers are ever sent: the extension has to get by without them.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

type Body = string | Uint8Array;

export interface PlainAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A function is asked anew for every request. */
  readonly body?: Body | (() => Body | Promise<Body>);
  readonly delayMs?: number;
  /** False for servers that send neither ETag nor Last-Modified and never answer 304. */
  readonly validators?: false;
}

/** A function answers by itself: never, in drips, with a reset, without end. */
export type Answer = PlainAnswer | ((request: IncomingMessage, response: ServerResponse) => void);

export interface RequestLog {
  readonly method: string;
  readonly host: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly at: number;
}

export interface FeedServer {
  readonly port: number;
  readonly origin: string;
  readonly requests: RequestLog[];
  /** The key is "/path" for every host, or "host.example/path" for one. */
  set(key: string, answer: Answer): void;
  delete(key: string): void;
  /** Ends every socket at once, also those that were never answered. */
  close(): Promise<void>;
}

interface Version {
  readonly etag: string;
  readonly changedAt: number;
}

export async function startFeedServer(
  routes: Readonly<Record<string, Answer>> = {},
  { port = 0, now = Date.now }: { port?: number; now?: () => number } = {},
): Promise<FeedServer> {
  const answers = new Map(Object.entries(routes));
  const versions = new Map<string, Version>();
  const requests: RequestLog[] = [];
  const closing = new AbortController();

  const server = createServer((request, response) => {
    const { host, path, keys } = placesOf(request);
    requests.push({ method: request.method ?? 'GET', host, path, headers: request.headers, at: now() });
    const key = keys.find((candidate) => answers.has(candidate));
    const answer = key === undefined ? undefined : answers.get(key);
    if (key === undefined || answer === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`Nothing at ${host}${path}.\n`);
    } else if (typeof answer === 'function') {
      answer(request, response);
    } else {
      sendPlain(key, answer, request, response).catch((reason: unknown) => response.destroy(toError(reason)));
    }
  });

  async function sendPlain(key: string, answer: PlainAnswer, request: IncomingMessage, response: ServerResponse) {
    if (answer.delayMs) await sleep(answer.delayMs, undefined, { signal: closing.signal });
    const body = bytesOf(await (typeof answer.body === 'function' ? answer.body() : (answer.body ?? '')));
    const status = answer.status ?? 200;
    const version = status === 200 && answer.validators !== false ? versionOf(key, body) : undefined;
    const validators = version
      ? { etag: version.etag, 'last-modified': new Date(version.changedAt).toUTCString(), 'cache-control': 'no-cache' }
      : {};
    if (version && isUnchanged(request, version)) {
      response.writeHead(304, { ...validators, ...answer.headers }).end();
      return;
    }
    const framing = { 'content-type': contentTypeOf(key), 'content-length': String(body.length) };
    response.writeHead(status, { ...framing, ...validators, ...answer.headers }).end(body);
  }

  function versionOf(key: string, body: Uint8Array): Version {
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    const last = versions.get(key);
    if (last?.etag === etag) return last;
    // HTTP dates have whole seconds: a second change within one second must still be a later date.
    const thisSecond = Math.floor(now() / 1000) * 1000;
    const version = { etag, changedAt: last ? Math.max(thisSecond, last.changedAt + 1000) : thisSecond };
    versions.set(key, version);
    return version;
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.address() as AddressInfo).port;

  return {
    port: bound,
    origin: `http://127.0.0.1:${bound}`,
    requests,
    set: (key, answer) => void answers.set(key, answer),
    delete: (key) => void answers.delete(key),
    close: () =>
      new Promise((resolve) => {
        closing.abort();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The keys under which an answer may stand, the most exact first. */
function placesOf(request: IncomingMessage) {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const path = request.url ?? '/';
  const plainPath = path.replace(/\?.*$/s, '');
  return { host, path, keys: [host + path, host + plainPath, path, plainPath] };
}

/** RFC 9110, section 13.2.2: with If-None-Match, If-Modified-Since does not count. */
function isUnchanged({ headers }: IncomingMessage, version: Version): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === version.etag);
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return version.changedAt <= since;
}

function contentTypeOf(key: string): string {
  const extension = /\.(\w+)(?:\?.*)?$/.exec(key)?.[1] ?? '';
  return contentTypes[extension] ?? 'text/html; charset=utf-8';
}

const contentTypes: Readonly<Record<string, string>> = {
  // Documents may be in any encoding that their XML declaration names, so no charset is claimed for them.
  xml: 'application/xml',
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  rdf: 'application/rdf+xml',
  json: 'application/feed+json',
  png: 'image/png',
  opml: 'text/x-opml',
  txt: 'text/plain; charset=utf-8',
};

const bytesOf = (body: Body) => (typeof body === 'string' ? new TextEncoder().encode(body) : body);
const toError = (reason: unknown) => (reason instanceof Error ? reason : new Error(String(reason)));
