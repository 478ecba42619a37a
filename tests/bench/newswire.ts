import type { FeedServer } from '../support/feed-server.ts';

export const paragraph =
  'The road carries eleven thousand vehicles on an ordinary day. On Wednesday night it carried water, forty centimetres at the bend below the old cannery. ';

/** A feed of fifty stories of about 1 KB each, as a small newspaper's is. */
export function benchFeed(name: string, count: number): string {
  const items = Array.from({ length: count }, (_, index) => {
    const number = count - index;
    const date = new Date(Date.UTC(2026, 4, 14) - index * 3_600_000).toUTCString();
    return (
      `<item><title>Coast road reopens after the storm, part ${number} of ${name}</title>` +
      `<link>https://${name}.example/${number}</link><guid>https://${name}.example/${number}</guid><pubDate>${date}</pubDate>` +
      `<description>Two lanes are open between Rybna and the lighthouse, part ${number}.</description>` +
      `<content:encoded><![CDATA[<p>${paragraph.repeat(3)}</p><p>${paragraph.repeat(3)}</p>]]></content:encoded>` +
      `<media:content url="https://${name}.example/${number}.jpg" medium="image" width="1200" height="800"/></item>`
    );
  });
  return (
    `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" ` +
    `xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Courier ${name}</title><link>https://${name}.example/</link>` +
    `<language>en</language>${items.join('')}</channel></rss>`
  );
}

/** Puts `count` feeds on the server, each on a host of its own, as feeds are on the web; 100 ms away each. */
export function putFeeds(server: FeedServer, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const host = `s${index}.test`;
    server.set(`${host}/feed.xml`, { body: benchFeed(`s${index}`, 50), delayMs: 100 });
    return `http://${host}:${server.port}/feed.xml`;
  });
}
