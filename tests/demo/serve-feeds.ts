// What the demo follows: the sample newsroom, or the feeds that the person names.
import { basename } from 'node:path';
import { escapeMarkup } from '../newsroom/escape-markup.ts';
import { startDocumentServer } from '../newsroom/serve-documents.ts';
import { startNewsServer } from '../newsroom/serve-news.ts';
import type { ServedFeeds } from '../newsroom/served-feed.ts';
import { startNewsroom, type Newsroom } from '../newsroom/start-newsroom.ts';
import type { DemoOptions } from './read-options.ts';

export interface DemoFeeds extends ServedFeeds {
  readonly title: string;
  /** A page beside which the panel stands. */
  readonly page: string;
  /** Only the newsroom goes on writing. */
  readonly publish?: Newsroom['publish'];
}

export async function serveFeeds({ feedsFolder, newsFile }: DemoOptions): Promise<DemoFeeds> {
  if (feedsFolder !== undefined) return withList(await startDocumentServer(feedsFolder), basename(feedsFolder));
  if (newsFile !== undefined) return withList(await startNewsServer(newsFile), basename(newsFile));
  // The demo itself says when the next story comes, so that it can say so to the person.
  const newsroom = await startNewsroom({ everyMs: false });
  const page = new URL('.', newsroom.feeds[0]?.address ?? newsroom.origin).href;
  return { ...newsroom, title: 'the sample newsroom', page };
}

/** Bare documents have no site, so a list of them is the page to be beside. */
function withList(served: ServedFeeds, title: string): DemoFeeds {
  const items = served.feeds.map(
    ({ name, address }) => `<li><a href="${escapeMarkup(address)}">${escapeMarkup(name)}</a></li>`,
  );
  served.server.set('/', {
    body: `<!doctype html><meta charset="utf-8"><title>${escapeMarkup(title)}</title>
<body style="font:16px/1.6 system-ui;margin:3rem"><h1>${escapeMarkup(title)}</h1><ul>${items.join('\n')}</ul>`,
  });
  return { ...served, title, page: `${served.origin}/` };
}
