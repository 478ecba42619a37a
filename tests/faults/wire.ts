// Feeds of which is known what they have published, on one server with a host name for each.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';

/** How a request is answered instead; `answer` is the usual way. */
export type Fault = (exchange: Exchange) => void;

export interface Exchange {
  readonly feed: number;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The document as it is now. */
  readonly document: () => { readonly etag: string; readonly text: string };
  readonly answer: () => void;
}

export interface Wire {
  readonly server: FeedServer;
  readonly addresses: readonly string[];
  /** Adds stories to every feed. */
  publish(count?: number): void;
  /** What the feeds have published so far, by address. */
  headlines(feed: number): readonly string[];
  etag(feed: number): string;
  /** From now on; without one, as usual again. */
  break(fault?: Fault): void;
  /** Requests for feeds since the last call of `forget`. */
  asked(): readonly { readonly host: string; readonly at: number }[];
  forget(): void;
  close(): Promise<void>;
}

/** A feed shows its newest stories only, as feeds do. */
const shown = 30;

export async function startWire(feeds: number): Promise<Wire> {
  const server = await startFeedServer();
  let published = 3;
  let fault: Fault | undefined;
  const headline = (feed: number, number: number) => `Reading ${number} of gauge ${feed}`;
  const etag = () => `"v${published}"`;

  const text = (feed: number) => {
    const numbers = Array.from({ length: Math.min(shown, published) }, (_, at) => published - at);
    const items = numbers.map((number) => {
      const date = new Date(Date.UTC(2026, 3, 1) + number * 60_000).toUTCString();
      return (
        `<item><title>${headline(feed, number)}</title><guid>${feed}-${number}</guid><pubDate>${date}</pubDate>` +
        `<link>http://s${feed}.test/${number}</link><description>The harbour office wrote figure ${number} of gauge ` +
        `${feed} into its book, and ${number} people came to look at it.</description></item>`
      );
    });
    return (
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Gauge ${feed}</title>` +
      `<link>http://s${feed}.test/</link>${items.join('')}</channel></rss>`
    );
  };

  for (let feed = 0; feed < feeds; feed++) {
    server.set(`s${feed}.test/feed.xml`, (request, response) => {
      const document = () => ({ etag: etag(), text: text(feed) });
      const answer = () => {
        const current = document();
        if (request.headers['if-none-match'] === current.etag) {
          response.writeHead(304, { etag: current.etag }).end();
          return;
        }
        const headers = { 'content-type': 'application/rss+xml', etag: current.etag };
        response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(current.text) }).end(current.text);
      };
      if (fault) fault({ feed, request, response, document, answer });
      else answer();
    });
  }

  return {
    server,
    addresses: Array.from({ length: feeds }, (_, feed) => `http://s${feed}.test:${server.port}/feed.xml`),
    publish: (count = 1) => void (published += count),
    headlines: (feed) => Array.from({ length: published }, (_, at) => headline(feed, at + 1)),
    etag,
    break: (next) => void (fault = next),
    asked: () => server.requests.filter(({ path }) => path === '/feed.xml'),
    forget: () => void server.requests.splice(0),
    close: () => server.close(),
  };
}
