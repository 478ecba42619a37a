/**
 * The server that keeps the score: it answers for many invented hosts on 127.0.0.1, each with its own behaviour, and notes
 * every request byte for byte, in order, with the virtual and the real time of its beginning and its end.
 */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Certificate } from './certificate.ts';

/** Who wanted a request: Wireside by itself, the person, or a tab that the person has opened. */
export type Wish = 'itself' | 'hand' | 'tab';

/** One request, and what came of it. */
export interface Asked {
  readonly at: number;
  readonly realAt: number;
  readonly host: string;
  /** As it was sent. */
  readonly path: string;
  readonly isSecure: boolean;
  readonly method: string;
  /** In order and as they were sent. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly wish: Wish;
  readonly connection: number;
  readonly status: number;
  readonly told: Readonly<Record<string, string>>;
  realEndedAt?: number;
  /** Whether the whole answer went out. */
  isWhole: boolean;
  /** The worker was killed before it had kept what came of it. */
  isCut: boolean;
}

/** What a behaviour is asked. */
export interface Ask {
  readonly at: number;
  readonly path: string;
  /** How often this path was asked for before. */
  readonly times: number;
  readonly headers: IncomingMessage['headers'];
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Never ends: `head` sends nothing, `body` half of it. `reset` breaks the connection off. */
  readonly stops?: 'head' | 'body' | 'reset';
}

export type Behaviour = (ask: Ask) => Reply;

export interface ScoreServer {
  readonly port: number;
  readonly securePort: number;
  readonly log: readonly Asked[];
  readonly hosts: Map<string, Behaviour>;
  /** For what comes from now on. */
  wish: Wish;
  /** For how long, in milliseconds, answers are kept back, so that requests can meet. */
  delayMs: number;
  /** Given once there is a clock: requests are noted in its time. */
  now: () => number;
  /** Requests that have no end yet. */
  underWay(): readonly Asked[];
  close(): Promise<void>;
}

export async function startScoreServer(certificate: Certificate): Promise<ScoreServer> {
  const log: Asked[] = [];
  const open = new Set<Asked>();
  const times = new Map<string, number>();
  const connections = new WeakMap<Socket, number>();
  const hosts = new Map<string, Behaviour>();
  let lastConnection = 0;

  const listen =
    (isSecure: boolean): RequestListener =>
    (request, response) => {
      const host = (request.headers.host ?? '').replace(/:\d+$/, '');
      const path = request.url ?? '/';
      const before = times.get(host + path) ?? 0;
      times.set(host + path, before + 1);
      if (!connections.has(request.socket)) connections.set(request.socket, ++lastConnection);
      const at = server.now();
      const behaviour: Behaviour = hosts.get(host) ?? (() => ({ status: 404, body: `Nothing at ${host}.` }));
      const reply = behaviour({ at, path, times: before, headers: request.headers });
      const entry: Asked = {
        at,
        realAt: Date.now(),
        host,
        path,
        isSecure,
        method: request.method ?? '',
        headers: pairsOf(request.rawHeaders),
        wish: server.wish,
        connection: connections.get(request.socket) ?? 0,
        status: reply.stops === 'reset' ? 0 : (reply.status ?? 200),
        told: reply.headers ?? {},
        isWhole: false,
        isCut: false,
      };
      log.push(entry);
      open.add(entry);
      response.on('close', () => {
        open.delete(entry);
        entry.realEndedAt = Date.now();
        entry.isWhole = response.writableFinished;
      });
      if (server.delayMs > 0) setTimeout(() => answer(reply, request, response), server.delayMs);
      else answer(reply, request, response);
    };

  const plain = createServer(listen(false));
  const secure = createSecureServer({ key: certificate.key, cert: certificate.cert }, listen(true));
  const [port, securePort] = [await listenOn(plain), await listenOn(secure)];
  const server: ScoreServer = {
    port,
    securePort,
    log,
    hosts,
    wish: 'itself',
    delayMs: 0,
    now: Date.now,
    underWay: () => [...open],
    close: async () => {
      for (const one of [plain, secure]) {
        one.closeAllConnections();
        await new Promise((resolve) => one.close(resolve));
      }
    },
  };
  return server;
}

function answer(
  { status = 200, headers = {}, body = '', stops }: Reply,
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (stops === 'reset') request.socket.destroy();
  if (stops === 'reset' || stops === 'head') return;
  const bytes = Buffer.from(body);
  const hasBody = status !== 304;
  response.sendDate = false;
  response.writeHead(status, { ...headers, ...(hasBody && { 'content-length': String(bytes.length) }) });
  if (stops === 'body') response.write(bytes.subarray(0, bytes.length / 2));
  else response.end(hasBody ? bytes : undefined);
}

const pairsOf = (raw: readonly string[]): Asked['headers'] =>
  Array.from({ length: raw.length / 2 }, (_none, at) => [raw[2 * at] ?? '', raw[2 * at + 1] ?? ''] as const);

async function listenOn(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
