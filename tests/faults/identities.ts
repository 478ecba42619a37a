// C21 and C22: feeds that call their stories by other ids, and feeds that no longer name them.
import { copyBuild } from './builds.ts';
import { longWait, withReader, type Reader } from './reader.ts';
import { must, type Row, type Size } from './row.ts';

interface Item {
  readonly title: string;
  readonly guid?: string;
  readonly link: string;
  readonly date?: string;
  readonly text: string;
}

type Change = (item: Item, at: number, poll: number) => Item;

const without = (item: Item, name: 'guid' | 'date'): Item => {
  const { [name]: _gone, ...rest } = item;
  return rest;
};

/** Of a feed's items at a poll, counted from 1; before the first they are as they are. */
const changes: Readonly<Record<string, Change>> = {
  'all guids new': (item, at, poll) => ({ ...item, guid: `${poll}-${at}` }),
  'http to https guids': (item, at, poll) => ({ ...item, guid: `http${poll % 2 ? 's' : ''}://ids.test/${at}` }),
  'guids dropped': (item) => without(item, 'guid'),
  'one guid for all': (item) => ({ ...item, guid: 'the-same' }),
  'guids that are links': (item) => ({ ...item, guid: item.link }),
  'links with a campaign': (item, _at, poll) => ({ ...item, link: `${item.link}?utm_campaign=${poll}` }),
  'headlines edited': (item, _at, poll) => ({ ...item, title: `${item.title}, edition ${poll}` }),
  'guids and links to https': (item, at, poll) => ({
    ...item,
    link: item.link.replace('http:', 'https:'),
    guid: `moved-${poll}-${at}`,
  }),
  'guids new, dates gone': (item, at, poll) => without({ ...item, guid: `d${poll}-${at}` }, 'date'),
  'guids new, texts edited': (item, at, poll) => ({
    ...item,
    guid: `t${poll}-${at}`,
    text: `${item.text} Edition ${poll}.`,
  }),
  'guids shifted by one': (item, at, poll) => ({ ...item, guid: `shift-${at + poll}` }),
  'dates renewed': (item, _at, poll) => ({ ...item, date: new Date(Date.UTC(2026, 4, poll)).toUTCString() }),
};

const pollsOf = (size: Size): number => (size === 'long' ? 5 : 2);

export const changedIds: Row = {
  name: 'C21',
  title: 'feeds change their ids',
  run: async (extension, size) => {
    const polls = pollsOf(size);
    const names = Object.keys(changes);
    return withReader({ feeds: names.length, extension: copyBuild(extension) }, async (reader) => {
      await serve(reader, 0);
      const { stories, sources } = await reader.store();
      const nameOf = (sourceId: string) => {
        const address = sources.find(({ id }) => id === sourceId)?.address ?? '';
        return names[reader.wire.addresses.indexOf(address)] ?? '';
      };
      // The last of each feed stays unread.
      const isUnread = ({ headline }: { headline?: string }) => headline?.startsWith('Tide 5') === true;
      const own = stories.filter(({ headline }) => headline?.startsWith('Tide'));
      await reader.ask('markPassed', { storyIds: own.filter((story) => !isUnread(story)).map(({ id }) => id) });
      for (let poll = 1; poll <= polls; poll++) {
        await serve(reader, poll);
        const after = await reader.store();
        const read = new Set(after.statuses.flatMap(({ id, readAt }) => (readAt === undefined ? [] : id)));
        const tides = after.stories.filter(({ headline }) => headline?.startsWith('Tide'));
        for (const story of tides) {
          must(
            read.has(story.id) !== isUnread(story),
            `${nameOf(story.sourceId)}, poll ${poll}: “${story.headline}” turned`,
          );
        }
        const few = names.filter((name) => tides.filter(({ sourceId }) => nameOf(sourceId) === name).length !== 6);
        must(few.length === 0, `poll ${poll}: not six stories in ${few.join(', ')}`);
        await reader.expectSound();
      }
      return `${names.length} fixtures × ${polls} polls: 0 read stories turned unread, no unread one lost`;
    });
  },
};

/** Lets every feed say what it says at this poll, and lets all be read. */
async function serve({ wire, letPass, settled }: Reader, poll: number): Promise<void> {
  const all = Object.values(changes);
  wire.publish();
  wire.break(({ feed, response }) => {
    const items = Array.from({ length: 6 }, (_, at) => original(feed, at)).map((item, at) =>
      poll === 0 ? item : all[feed]!(item, at, poll),
    );
    response.writeHead(200, { 'content-type': 'application/rss+xml', etag: wire.etag(feed) }).end(write(items));
  });
  await letPass(longWait);
  await settled();
}

const original = (feed: number, at: number): Item => ({
  title: `Tide ${at} at gauge ${feed}`,
  guid: `http://ids.test/${at}`,
  link: `http://s${feed}.test/tide/${at}`,
  date: new Date(Date.UTC(2026, 3, 20, at)).toUTCString(),
  text: `The tide of hour ${at} stood ${at * 7 + feed} centimetres above the mark of the old cannery, and fell after noon.`,
});

function write(items: readonly Item[]): string {
  const texts = items.map(
    ({ title, guid, link, date, text }) =>
      `<item><title>${title}</title>${guid === undefined ? '' : `<guid isPermaLink="false">${guid}</guid>`}` +
      `<link>${link}</link>${date === undefined ? '' : `<pubDate>${date}</pubDate>`}<description>${text}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Tides</title>${texts.join('')}</channel></rss>`;
}

const rss = (items: readonly Item[]) => ['application/rss+xml', write(items)] as const;

/** What a feed of three stories says next. */
const shrunk: Readonly<Record<string, (feed: number) => readonly [type: string, text: string]>> = {
  'no items': () => rss([]),
  'one item': (feed) => rss([original(feed, 0)]),
  'all others': (feed) => rss([6, 7, 8].map((at) => original(feed, at))),
  'nothing at all': () => ['application/rss+xml', ''],
  'a web page': () => ['text/html', '<!doctype html><title>Maintenance</title><p>Back soon.</p>'],
  'a channel without an end': () => [
    'application/rss+xml',
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Tides',
  ],
  'JSON Feed without items': () => [
    'application/feed+json',
    '{"version":"https://jsonfeed.org/version/1.1","title":"Tides","items":[]}',
  ],
  'Atom without entries': () => [
    'application/atom+xml',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Tides</title><id>tides</id><updated>2026-05-01T00:00:00Z</updated></feed>',
  ],
  'items without anything': () => [
    'application/rss+xml',
    '<rss version="2.0"><channel><title>Tides</title><item/><item/></channel></rss>',
  ],
  'another feed': (feed) =>
    rss([{ ...original(feed, 0), title: 'Ferries', guid: 'ferries', link: 'http://ferries.test/' }]),
};

export const shrunkFeeds: Row = {
  name: 'C22',
  title: 'feeds shrink, empty and slide',
  run: async (extension, size) => {
    const polls = pollsOf(size);
    const all = Object.entries(shrunk);
    return withReader({ feeds: all.length, extension: copyBuild(extension) }, async (reader) => {
      const { wire } = reader;
      const before = await reader.store();
      for (let poll = 0; poll < polls; poll++) {
        wire.publish();
        wire.forget();
        wire.break(({ feed, response }) => {
          const [type, text] = all[feed]![1](feed);
          response.writeHead(200, { 'content-type': type, etag: `${wire.etag(feed)}-${poll}` }).end(text);
        });
        await reader.letPass(longWait);
        await reader.roundOver();
        must(wire.asked().length === all.length, `${wire.asked().length} of ${all.length} asked`);
        const { stories } = await reader.store();
        const gone = before.stories.filter(({ id }) => !stories.some((story) => story.id === id));
        must(gone.length === 0, `${gone.length} stories gone, as “${gone[0]?.headline}”`);
        await reader.expectSound();
      }
      wire.break();
      await reader.letPass(longWait);
      await reader.settled();
      return `${all.length} fixtures × ${polls} polls: 0 deletions`;
    });
  },
};
