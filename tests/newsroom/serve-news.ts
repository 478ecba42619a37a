import { readFile } from 'node:fs/promises';
import { startFeedServer } from '../support/feed-server.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { ServedFeeds } from './served-feed.ts';

interface NewsRecord {
  readonly source: string;
  readonly title: string;
  readonly description: string | null;
  readonly link: string;
  readonly date_published: string;
  readonly language: string | null;
}

/** Serves a JSON list of headlines as one RSS 2.0 feed per source. */
export async function startNewsServer(file: string): Promise<ServedFeeds> {
  const records = JSON.parse(await readFile(file, 'utf8')) as NewsRecord[];
  const bySource = Map.groupBy(records, ({ source }) => source);
  const server = await startFeedServer();
  const feeds = [...bySource].map(([source, news], index) => {
    const path = `/${index + 1}-${slugOf(source)}.xml`;
    // "en_US" is how some feeds write it; a language tag has a hyphen.
    const language = news.find((record) => record.language)?.language?.replace('_', '-') ?? 'und';
    const name = nameOf(source, [...bySource.keys()]);
    server.set(path, { body: writeChannel(name, source, language, news) });
    return { name, address: server.origin + path, language };
  });
  return { origin: server.origin, feeds, server, close: server.close };
}

const hostOf = (source: string) => new URL(source).host.replace(/^(www|feeds|rss)\./, '');
const slugOf = (source: string) =>
  `${new URL(source).host}${new URL(source).pathname}`
    .replace(/[^a-z\d]+/gi, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();

/** The host, and the section of a host that has several feeds. */
function nameOf(source: string, sources: readonly string[]): string {
  const host = hostOf(source);
  if (sources.filter((other) => hostOf(other) === host).length === 1) return host;
  const section = new URL(source).pathname
    .split('/')
    .map((part) => part.replace(/\.(rss|xml)$/, ''))
    .filter((part) => part && !/^(rss|feed)$/.test(part));
  return [host, ...section].join(' ');
}

function writeChannel(name: string, source: string, language: string, news: readonly NewsRecord[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
<title>${escapeMarkup(name)}</title>
<link>${escapeMarkup(source)}</link>
<description>${escapeMarkup(`News from ${name}`)}</description>
${language === 'und' ? '' : `<language>${escapeMarkup(language)}</language>`}
${news.map(writeItem).join('\n')}
</channel></rss>
`;
}

function writeItem({ title, description, link, date_published: date }: NewsRecord): string {
  return [
    '<item>',
    `<title>${escapeMarkup(title)}</title>`,
    `<link>${escapeMarkup(link)}</link>`,
    `<guid>${escapeMarkup(link)}</guid>`,
    `<pubDate>${new Date(date.replace(' ', 'T')).toUTCString()}</pubDate>`,
    description ? `<description>${escapeMarkup(description)}</description>` : '',
    '</item>',
  ]
    .filter(Boolean)
    .join('\n');
}
