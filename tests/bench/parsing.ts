import { parseFeed as parseByRowanManning } from '@rowanmanning/feed-parser';
import { parseFeed as parseByFeedsmith } from 'feedsmith';
import RssParser from 'rss-parser';
import { decodeBytes } from '../../utils/feeds/decode-bytes.ts';
import { parseFeed } from '../../utils/feeds/parse-feed.ts';
import { heading, median, report } from './figures.ts';
import { feedsRoomKilobytes } from './feeds-room.ts';
import { atomToRead, jsonToRead, rssToRead } from './feeds-to-read.ts';
import { measureReadingHeap } from './reading-heap.ts';

const address = 'https://harbour.example/feed';

/** Each answers how many items it found: a reader that found fewer did less. */
type Reader = (text: string) => number | Promise<number>;

const readers = {
  Wireside: (text) => {
    const result = parseFeed(text, address);
    return result.ok ? result.value.items.length : 0;
  },
  feedsmith: (text) => {
    const { feed } = parseByFeedsmith(text);
    return ('entries' in feed ? feed.entries?.length : 'items' in feed ? feed.items?.length : 0) ?? 0;
  },
  'rss-parser': async (text) => (await new RssParser().parseString(text)).items.length,
  // Its feed reads each field when it is asked for, all of them here.
  '@rowanmanning/feed-parser': (text) => parseByRowanManning(text).toJSON().items.length,
} satisfies Record<string, Reader>;

type ReaderName = keyof typeof readers;

interface Document {
  readonly name: string;
  readonly text: string;
  readonly items: number;
  /** Readings in each round, so that no figure is of a moment too short to measure. */
  readonly readings: number;
  readonly rounds: number;
  readonly by: readonly ReaderName[];
  /** Of our time to that of feedsmith. */
  readonly most?: number;
}

const all = Object.keys(readers) as ReaderName[];
const documents: readonly Document[] = [
  { name: 'RSS 50 KB', text: rssToRead(20), items: 20, readings: 20, rounds: 24, by: all, most: 0.5 },
  { name: 'Atom 1 MB', text: atomToRead(400), items: 400, readings: 1, rounds: 40, by: all, most: 0.5 },
  { name: 'JSON Feed 1 MB', text: jsonToRead(400), items: 400, readings: 4, rounds: 40, by: ['Wireside', 'feedsmith'] },
];

/** Reading feeds beside other readers of feeds, turn by turn within one run, and what our reading weighs in the worker. */
export async function benchParsing(): Promise<void> {
  heading('Reading feeds: text → object, beside other libraries on the same documents (medians)');
  for (const document of documents) await benchDocument(document);
  heading('Reading feeds: what stands around it');
  for (const { name, text } of documents) {
    const bytes = new TextEncoder().encode(text);
    const times = await repeat(60, 10, () => decodeBytes(bytes).length);
    report(`${name}: bytes → text`, median(times.slice(times.length / 2)), 'ms');
  }
  const heap = await measureReadingHeap();
  report('Atom 10 MiB: time, in a process of its own and cold', heap.milliseconds, 'ms');
  report('Atom 10 MiB: heap kept by the reading, beside its text', heap.keptMegabytes, 'MB');
  report('Atom 10 MiB: memory added at the most, garbage included', heap.peakMegabytes, 'MB');
  report('feeds room, as the worker gets it', await feedsRoomKilobytes(), 'kB gzip', 32);
}

async function benchDocument({ name, text, items, readings, rounds, by, most }: Document): Promise<void> {
  const times = new Map<ReaderName, number[]>(by.map((reader) => [reader, []]));
  for (let round = -rounds / 2; round < rounds; round++) {
    // Each comes first in turn, as the first meets the garbage of the last.
    for (const position of by.keys()) {
      const reader = by[(position + Math.abs(round)) % by.length] ?? 'Wireside';
      const [time = Number.NaN] = await repeat(1, readings, () => readers[reader](text), items);
      if (round >= 0) times.get(reader)?.push(time);
    }
  }
  const ours = median(times.get('Wireside') ?? []);
  for (const [reader, figures] of times) {
    const time = median(figures);
    report(`${name}: ${reader} (${(text.length / 1_000 / time).toFixed(0)} MB/s)`, time, 'ms');
  }
  for (const [reader, figures] of times) {
    if (reader === 'Wireside') continue;
    report(`${name}: ours ÷ ${reader}`, ours / median(figures), '×', reader === 'feedsmith' ? most : undefined);
  }
}

/** Milliseconds of one reading, measured so many times as the mean of several. */
async function repeat(
  times: number,
  readings: number,
  read: () => number | Promise<number>,
  wanted?: number,
): Promise<number[]> {
  const figures: number[] = [];
  for (let round = 0; round < times; round++) {
    let found = 0;
    const start = performance.now();
    for (let reading = 0; reading < readings; reading++) found = await read();
    figures.push((performance.now() - start) / readings);
    if (found !== (wanted ?? found)) throw new Error(`A reader found ${found} items of ${wanted}.`);
  }
  return figures;
}
