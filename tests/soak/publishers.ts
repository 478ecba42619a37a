// Publishers who write at random, each at their own rate, on one server with a host name for each; and what goes wrong there.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { day, hour } from '../../utils/kernel/duration.ts';
import { proseOf, sentenceOf } from '../bench/prose.ts';
import { startFeedServer } from '../support/feed-server.ts';

export const faults = ['500', '404', '429', 'reset', 'cut off', 'a page instead'] as const;
export type Fault = (typeof faults)[number];

export interface Publishers {
  readonly addresses: readonly string[];
  /** The time there. */
  now: () => number;
  /** From now until a time. */
  break(feed: number, fault: Fault, until: number): void;
  /** Requests that are not answered yet. */
  open(): number;
  close(): Promise<void>;
}

/** A feed names its newest stories only, as feeds do. */
export const shown = 30;

interface Feed {
  /** When each of its stories is published, the oldest first. */
  readonly times: readonly number[];
  broken: { readonly fault: Fault; readonly until: number } | undefined;
}

export async function startPublishers(
  count: number,
  { from, to, random }: { from: number; to: number; random: () => number },
): Promise<Publishers> {
  const server = await startFeedServer();
  let open = 0;
  const feeds = Array.from({ length: count }, (): Feed => {
    // From a story in three days to twenty a day, as many of each order of magnitude.
    const gap = (3 * day) / 60 ** random();
    const times: number[] = [];
    for (let at = from - 10 * day; at < to; at -= gap * Math.log(1 - random())) times.push(at);
    return { times, broken: undefined };
  });
  const publishers: Publishers = {
    addresses: feeds.map((_feed, index) => `http://s${index}.test:${server.port}/feed.xml`),
    now: Date.now,
    break: (feed, fault, until) => void (feeds[feed]!.broken = { fault, until }),
    open: () => open,
    close: () => server.close(),
  };
  for (const [index, feed] of feeds.entries()) {
    server.set(`s${index}.test/feed.xml`, (request, response) => {
      open++;
      response.once('close', () => open--);
      const now = publishers.now();
      const published = feed.times.findLastIndex((at) => at <= now) + 1;
      const etag = `"v${published}"`;
      const { broken } = feed;
      if (broken && broken.until > now)
        return answerBroken(broken.fault, request, response, write(index, feed, published));
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
      const text = write(index, feed, published);
      response.writeHead(200, { ...typeOfFeed, etag, 'content-length': Buffer.byteLength(text) }).end(text);
    });
  }
  return publishers;
}

const typeOfFeed = { 'content-type': 'application/rss+xml' };

function answerBroken(fault: Fault, request: IncomingMessage, response: ServerResponse, text: string): void {
  switch (fault) {
    case '500':
    case '404':
      return void response.writeHead(Number(fault)).end();
    case '429':
      return void response.writeHead(429, { 'retry-after': String((3 * hour) / 1_000) }).end();
    case 'reset':
      return void request.socket.resetAndDestroy();
    case 'cut off':
      response.writeHead(200, { ...typeOfFeed, etag: '"cut"', 'content-length': Buffer.byteLength(text) });
      response.write(text.slice(0, text.length >> 1), () => request.socket.end());
      return;
    case 'a page instead':
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<title>${request.headers.host}</title><p>We are moving house at ${request.headers.host}.</p>`);
  }
}

function write(index: number, { times }: Feed, published: number): string {
  const site = `http://s${index}.test`;
  const numbers = Array.from({ length: Math.min(shown, published) }, (_, at) => published - at);
  const items = numbers.map((number) => {
    const seed = index * 1_000 + number;
    return (
      `<item><title>${sentenceOf(seed)} (${number})</title><link>${site}/${number}</link><guid>${site}/${number}</guid>` +
      `<pubDate>${new Date(times[number - 1]!).toUTCString()}</pubDate><description>${sentenceOf(seed + 7)}</description>` +
      `<content:encoded><![CDATA[${proseOf(seed, 1_000)}]]></content:encoded></item>`
    );
  });
  return (
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>` +
    `<title>Courier ${index}</title><link>${site}/</link>${items.join('')}</channel></rss>`
  );
}
