/**
 * The embedded sample newsroom: eleven invented sources with their feeds, pages and pictures on one local server, and a
 * new story every so often. It needs no network and carries no file that was not written for this project.
 */
import { second } from '../../utils/kernel/duration.ts';
import { startFeedServer } from '../support/feed-server.ts';
import { paintPicture } from '../support/paint-picture.ts';
import { writeFeed } from './feeds/write-feed.ts';
import type { FeedToWrite, PublishedStory } from './feeds/feed-to-write.ts';
import { laterStory } from './later-story.ts';
import { pictureNames } from './picture-names.ts';
import { publishedBefore } from './publishing-times.ts';
import { sitePage } from './pages/site-page.ts';
import { storyPage } from './pages/story-page.ts';
import { openingOf } from './read-body.ts';
import type { SampleSource, SampleStory } from './sample-story.ts';
import type { ServedFeeds } from './served-feed.ts';
import { sampleSources } from './sources/index.ts';

export interface Newsroom extends ServedFeeds {
  /** Publishes the next later story at once; the sources take turns. */
  publish(): { readonly source: string; readonly headline: string };
}

interface Desk {
  readonly source: SampleSource;
  readonly feed: Omit<FeedToWrite, 'stories'>;
  stories: readonly PublishedStory[];
  laterPublished: number;
}

/** Feeds keep their newest stories only; older pages stay. */
const feedLength = 60;

export async function startNewsroom({
  now = Date.now,
  everyMs = 20 * second,
  port = 0,
}: { now?: () => number; everyMs?: number | false; port?: number } = {}): Promise<Newsroom> {
  const server = await startFeedServer({}, { port, now });
  const { origin } = server;
  const startedAt = now();
  const desks = sampleSources.map((source, index) => openDesk(source, index));
  for (const name of pictureNames(sampleSources)) {
    server.set(`/pictures/${name}.png`, { body: () => paintPicture(name) });
  }
  let published = 0;
  const timer = everyMs === false ? undefined : setInterval(publish, everyMs);

  function openDesk(source: SampleSource, index: number): Desk {
    const siteAddress = `${origin}/${source.key}/`;
    const feedAddress = `${siteAddress}feed.${source.format === 'json-feed' ? 'json' : 'xml'}`;
    const desk: Desk = { source, feed: { source, origin, siteAddress, feedAddress }, stories: [], laterPublished: 0 };
    const count = source.stories.length;
    const dated = source.stories.map((story, age) => ({ story, at: startedAt - publishedBefore(age, count, index) }));
    for (const { story, at } of dated.sort((one, other) => one.at - other.at)) {
      bringOut(desk, story, at);
    }
    server.set(new URL(feedAddress).pathname, { body: () => writeFeed({ ...desk.feed, stories: desk.stories }) });
    server.set(`/${source.key}/`, { body: () => sitePage({ ...desk.feed, stories: desk.stories }) });
    return desk;
  }

  function bringOut(desk: Desk, story: SampleStory, publishedAt: number) {
    const address = `${desk.feed.siteAddress}${story.slug}`;
    const published = { story, address, publishedAt };
    desk.stories = [published, ...desk.stories].slice(0, feedLength);
    server.set(new URL(address).pathname, { body: () => storyPage(desk.source, published, origin) });
  }

  function publish() {
    const desk = desks[published++ % desks.length];
    if (!desk) throw new Error('The newsroom has no sources.');
    const story = laterStory(desk.source, desk.laterPublished++);
    bringOut(desk, story, now());
    return { source: desk.source.name, headline: story.headline ?? openingOf(story.body) };
  }

  return {
    origin,
    server,
    feeds: desks.map(({ source, feed }) => ({
      name: source.name,
      address: feed.feedAddress,
      language: source.language,
    })),
    publish,
    close: () => {
      clearInterval(timer);
      return server.close();
    },
  };
}
