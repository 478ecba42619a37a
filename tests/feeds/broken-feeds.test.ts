import { describe, expect, it } from 'vitest';
import { fixtureFeeds, itemsOf } from './fixture-feeds.ts';
import { sampleAtom, sampleJson, sampleRss } from './sample-feeds.ts';

const stories = 6;

const samples = [sampleRss(stories), sampleAtom(stories)];
const fixtures = fixtureFeeds.filter(({ name }) => name.endsWith('.xml')).map(({ text }) => text);
const signs = ['&', '<', '>', '"', "'"];

interface Kept {
  /** Of all stories that the whole documents have. */
  readonly stories: number;
  /** Of the stories kept that had a link or an id, those that still have one. */
  readonly named: number;
}

/** What is left of documents over all changes to each, as shares of 1. */
function keptOf(documents: readonly string[], change: (text: string, place: number) => string): Kept {
  const sums = { stories: 0, kept: 0, nameable: 0, named: 0 };
  for (const text of documents) {
    const whole = itemsOf(text);
    for (let place = 0; whole.length > 0 && place < text.length; place++) {
      const items = itemsOf(change(text, place));
      sums.stories += whole.length;
      for (const [index, item] of items.slice(0, whole.length).entries()) {
        sums.kept++;
        if (whole[index]?.link === undefined && whole[index]?.id === undefined) continue;
        sums.nameable++;
        if (item.link !== undefined || item.id !== undefined) sums.named++;
      }
    }
  }
  expect(sums.stories).toBeGreaterThan(10_000);
  return { stories: sums.kept / sums.stories, named: sums.named / sums.nameable };
}

describe.each([
  { kind: 'the samples', documents: samples },
  { kind: 'the fixtures, of which many are broken as they are', documents: fixtures },
])('of $kind', ({ documents }) => {
  it.each(signs)(
    'keeps 99.9 percent of all stories with one %s more, wherever, and 99.5 percent of their names',
    (sign) => {
      const kept = keptOf(documents, (text, place) => text.slice(0, place) + sign + text.slice(place));
      expect(kept.stories).toBeGreaterThan(0.999);
      expect(kept.named).toBeGreaterThan(0.995);
    },
  );

  it('keeps 99.5 percent of all stories with one letter less, wherever, and 99.5 percent of their names', () => {
    const kept = keptOf(documents, (text, place) => text.slice(0, place) + text.slice(place + 1));
    expect(kept.stories).toBeGreaterThan(0.995);
    expect(kept.named).toBeGreaterThan(0.995);
  });
});

it.each(signs)('a JSON Feed loses no other story than the one with one %s more in it', (sign) => {
  const text = sampleJson(8);
  const whole = itemsOf(text);
  const ends = [...text.matchAll(/^ {2}\}/gm)].map((match) => match.index + match[0].length);
  const name = text.indexOf('items');
  for (let place = 0; place < text.length; place++) {
    // A list of another name is not that of the items.
    if (place > name - 1 && place < name + 6) continue;
    const items = itemsOf(text.slice(0, place) + sign + text.slice(place));
    const broken = ends.findIndex((end) => end > place);
    const kept = items.length === whole.length ? items.toSpliced(broken, 1) : items;
    expect(kept, text.slice(place - 20, place) + sign).toEqual(whole.toSpliced(broken, 1));
  }
});
