import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../utils/stories/story.ts';
import { storyIdOf } from '../../utils/stories/story-id.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import { parsedItem } from '../builders/parsed-item.ts';

const courier = 'courier' as SourceId;
const text = (value: string) => ({ type: 'text', value }) as const;

describe('storyIdOf', () => {
  // Golden: another answer for one of these would bring every read story of that kind back as new.
  it.each([
    [
      'its id',
      { id: 'tag:courier.example,2026:1', link: 'https://courier.example/1' },
      'courier/053v48tu8rw0g3trvlmmfo',
    ],
    ['its link when it has no id', { link: 'https://courier.example/1' }, 'courier/1rfcumt6ta9011u7m9dak6'],
    [
      'what it says when it has neither',
      { title: text('Coast road reopens'), summary: text('Two lanes.') },
      'courier/1m3s6q0aaor0q5l6t37y9z',
    ],
  ])('is made of %s', (_name, item, id) => {
    expect(storyIdOf(parsedItem(item), courier)).toBe(id);
  });

  it('stays when a feed moves from http to https', () => {
    const ids = ['http', 'https'].map((scheme) =>
      storyIdOf(parsedItem({ id: `${scheme}://courier.example/1` }), courier),
    );
    expect(ids[0]).toBe(ids[1]);
  });

  it('is the source’s own: another source cannot take it by using the same id', () => {
    const item = parsedItem({ id: '__proto__' });
    expect(storyIdOf(item, courier)).not.toBe(storyIdOf(item, 'record' as SourceId));
    expect(sourceOf(storyIdOf(item, courier))).toBe(courier);
  });
});
