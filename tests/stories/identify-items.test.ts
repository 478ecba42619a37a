import { describe, expect, it } from 'vitest';
import { identifyItems } from '../../utils/stories/identify-items.ts';
import { storyIdOf } from '../../utils/stories/story-id.ts';
import type { ParsedItem } from '../../utils/feeds/parsed-feed.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import { parsedItem } from '../builders/parsed-item.ts';

const courier = 'courier' as SourceId;
const item = (headline: string, more: Partial<ParsedItem> = {}) =>
  parsedItem({ title: { type: 'text', value: headline }, ...more });
const idsOf = (items: readonly ParsedItem[]) => identifyItems(items, courier);
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
});
