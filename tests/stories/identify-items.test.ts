import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyItems } from '../../utils/stories/identify-items.ts';
import { storyIdOf } from '../../utils/stories/story-id.ts';
import type { ParsedItem } from '../../utils/feeds/parsed-feed.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import { parsedItem } from '../builders/parsed-item.ts';
import { threadTime } from '../support/thread-time.ts';

const courier = 'courier' as SourceId;
const item = (headline: string, more: Partial<ParsedItem> = {}) =>
  parsedItem({ title: { type: 'text', value: headline }, ...more });
const idsOf = (items: readonly ParsedItem[]) => identifyItems(items, courier, 'https://courier.example/news');
const countOf = (items: readonly ParsedItem[]) => new Set(idsOf(items)).size;
const home = 'https://courier.example/';

describe('identifyItems', () => {
  it('gives an item alone with its identity the frozen one', () => {
    const items = [item('A', { id: '1' }), item('B', { id: '2' })];
    expect(idsOf(items)).toEqual(items.map((one) => storyIdOf(one, courier)));
  });

  it('tells items apart that share one guid and have pages of their own', () => {
    const items = ['A', 'B'].map((name) => item(name, { id: '1', link: `${home}${name}` }));
    expect(new Set(idsOf(items)).size).toBe(2);
  });

  it('tells items apart that share the home page as their link, by their headlines', () => {
    expect(new Set(idsOf(['A', 'B'].map((name) => item(name, { link: home })))).size).toBe(2);
    expect(new Set(idsOf(['A', 'B', 'C'].map((name) => item(name, { id: home, link: home })))).size).toBe(3);
  });

  it('keeps an item that is told twice, or beside its own edit, as one', () => {
    const twice = [item('A', { id: '1', link: home }), item('A', { id: '1', link: `${home}?utm_source=rss` })];
    const edited = [item('A, corrected', { id: '1', link: `${home}a` }), item('A', { id: '1', link: `${home}a` })];
    for (const items of [twice, edited]) expect(new Set(idsOf(items)).size).toBe(1);
  });

  it('gives the same identities whatever the order', () => {
    const items = ['A', 'B', 'C'].map((name) => item(name, { id: '1', link: `${home}${name}` }));
    expect(idsOf(items.toReversed())).toEqual(idsOf(items).toReversed());
  });

  // Golden: another answer would bring read stories back as new.
  it('tells items apart by the least that it takes', () => {
    const shared = ['A', 'B'].map((name) => item(name, { id: '1', link: `${home}${name}` }));
    expect(idsOf(shared)).toEqual(['courier/0sdiybjo16s0mx576iaz5j', 'courier/1mb7e6hslwq2gid6n1cs88']);
    expect(idsOf([item('A', { link: home }), item('B', { link: home })])).toEqual([
      'courier/0psjz8brl010af1law1vq0',
      'courier/00fdztt636v0hcufvfut6c',
    ]);
  });

  it('keeps the identity of an item with a page of its own when its headline is edited', () => {
    const other = item('B', { id: '1', link: `${home}b` });
    const [before] = idsOf([item('A', { id: '1', link: `${home}a` }), other]);
    const [after] = idsOf([item('A, corrected', { id: '1', link: `${home}a` }), other]);
    expect(after).toBe(before);
  });

  it('tells apart what links to the page of the feed or to a list', () => {
    const inFeed = ['A', 'B'].map((name) => item(name, { id: '1', link: 'https://courier.example/news/' }));
    const inList = ['A', 'B', 'C'].map((name) => item(name, { id: '1', link: `${home}list` }));
    expect(countOf(inFeed)).toBe(2);
    expect(countOf(inList)).toBe(3);
  });

  it('tells briefs apart by what they say, and bulletins with one headline by date and words', () => {
    const brief = (value: string) => parsedItem({ link: home, summary: { type: 'text', value } });
    expect(countOf([brief('Ice.'), brief('Fog.'), brief('Ice.')])).toBe(2);
    const forecast = (day: number, value: string) =>
      item('Forecast for today', { link: home, publishedAt: day, summary: { type: 'text', value } });
    expect(countOf([forecast(2, 'Rain.'), forecast(1, 'Sun.')])).toBe(2);
    expect(countOf([forecast(2, 'Rain.'), forecast(1, 'Rain.')])).toBe(1);
    expect(countOf([forecast(2, 'Rain.'), forecast(2, 'Rain, later.')])).toBe(1);
  });

  it('keeps an edit beside what it replaces as one, also among other items of the same guid', () => {
    const page = { id: '1', link: `${home}a`, publishedAt: 7 };
    const all = [item('A, corrected', page), item('A', page), item('B', { id: '1', link: `${home}b`, publishedAt: 8 })];
    const ids = idsOf(all);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
    expect(countOf([item('A', { ...page, link: 'http://courier.example/a/' }), item('A', page)])).toBe(1);
  });

  it('tells two stories on one page apart where no guid says that they are one', () => {
    expect(countOf([item('A', { link: `${home}live` }), item('B', { link: `${home}live` })])).toBe(2);
  });

  it('takes any guid for a name and nothing else', () => {
    const guids = ['__proto__', 'constructor', 'a\nb', 'a', ''];
    expect(countOf(guids.map((id) => item('A', { id, link: `${home}${id}` })))).toBe(guids.length);
  });

  it('makes one only of items that have two of page, headline, date and words in common with the first', () => {
    const facts = fc.record(
      {
        id: fc.constantFrom('1', '2', home),
        link: fc.constantFrom(home, `${home}a`, `${home}b`),
        title: fc.constantFrom('A', 'B', 'C').map((value) => ({ type: 'text', value }) as const),
        summary: fc.constantFrom('x', 'y').map((value) => ({ type: 'text', value }) as const),
        publishedAt: fc.constantFrom(1, 2),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 8 }), (all) => {
        const items = all.map((one) => parsedItem(one));
        const ids = idsOf(items);
        for (const [place, one] of items.entries()) {
          const first = items[ids.indexOf(ids[place] as (typeof ids)[number])];
          const name = ({ title, summary }: ParsedItem) => title?.value ?? summary?.value;
          const shared = [
            first?.link === one.link,
            first?.publishedAt === one.publishedAt,
            first && name(first) === name(one),
            first?.summary?.value === one.summary?.value,
          ];
          expect(shared.filter(Boolean).length).toBeGreaterThanOrEqual(2);
          const twin = items.findIndex((other) => JSON.stringify(other) === JSON.stringify(one));
          expect(ids[place]).toBe(ids[twin]);
        }
      }),
    );
  });

  it('takes linear time', () => {
    const items = Array.from({ length: 20_000 }, (_, index) => item(`Headline ${index}`, { id: '1', link: home }));
    const start = threadTime();
    expect(countOf(items)).toBe(items.length);
    expect(threadTime() - start).toBeLessThan(2_000);
  });
});
