import { startFeedServer } from '../support/feed-server.ts';
import { proseOf, sentenceOf } from './prose.ts';

export interface ScaleServer {
  readonly addresses: readonly string[];
  /** Each feed has so many new stories from now on, and still names as many of those before. */
  publish(count: number): void;
  /** How many answers were open at once at the most. */
  mostOpen(): number;
  /** What was answered since the last call. */
  forget(): { readonly unchanged: number };
  close(): Promise<void>;
}

/** Feeds that say honestly what has changed, each on a host of its own and 100 ms away. */
export async function startScaleServer(count: number, stories: number): Promise<ScaleServer> {
  const server = await startFeedServer();
  const begin = Date.now();
  let published = stories;
  let shown = stories;
  let open = 0;
  let mostOpen = 0;
  let unchanged = 0;
  for (let source = 0; source < count; source++) {
    server.set(`s${source}.test/feed.xml`, (request, response) => {
      mostOpen = Math.max(mostOpen, ++open);
      response.once('close', () => open--);
      const etag = `"v${published}"`;
      setTimeout(() => {
        if (request.headers['if-none-match'] === etag) {
          unchanged++;
          response.writeHead(304, { etag }).end();
          return;
        }
        const numbers = Array.from({ length: shown }, (_, index) => published - index);
        response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(feedOf(source, numbers, begin));
      }, 100);
    });
  }
  return {
    addresses: Array.from({ length: count }, (_, source) => `http://s${source}.test:${server.port}/feed.xml`),
    publish: (added) => {
      published += added;
      shown += added;
    },
    mostOpen: () => mostOpen,
    forget: () => {
      const answered = { unchanged };
      unchanged = 0;
      return answered;
    },
    close: () => server.close(),
  };
}

function feedOf(source: number, numbers: readonly number[], begin: number): string {
  const site = `http://s${source}.test`;
  const items = numbers.map((number) => {
    const seed = source * 1_000 + number;
    return (
      `<item><title>${sentenceOf(seed).slice(0, 70)} (${number})</title><link>${site}/${number}</link>` +
      `<guid>${site}/${number}</guid><pubDate>${new Date(begin - (50 - number) * 3_600_000).toUTCString()}</pubDate>` +
      `<description>${sentenceOf(seed + 1)} ${sentenceOf(seed + 2)}</description>` +
      `<content:encoded><![CDATA[${proseOf(seed, 4_000)}]]></content:encoded>` +
      `<media:content url="${site}/${number}.jpg" medium="image" width="1200" height="800"/></item>`
    );
  });
  return (
    `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" ` +
    `xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Courier ${source}</title><link>${site}/</link>` +
    `<language>en</language>${items.join('')}</channel></rss>`
  );
}
