import { describe, expect, it } from 'vitest';
import { diffStories } from '../../utils/stories/diff-stories.ts';
import { toStory } from '../../utils/stories/to-story.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import { parsedFeed, parsedItem } from '../builders/parsed-item.ts';

const at = (seenAt: number, id: string, title: string) =>
  toStory(parsedItem({ id, title: { type: 'text', value: title } }), parsedFeed(), {
    sourceId: 'courier' as SourceId,
    seenAt: Date.UTC(2026, 0) + seenAt,
    isNews: seenAt > 1,
  });

describe('diffStories', () => {
  const before = at(1, 'a', 'Road opens');
  const stored = new Map([[before.story.id, before.story]]);

  it('adds what is not stored', () => {
    const { added, edited } = diffStories(stored, [at(2, 'b', 'Ferry sails')]);
    expect(added.map(({ story }) => story.headline)).toEqual(['Ferry sails']);
    expect(edited).toEqual([]);
  });

  it('finds nothing in what is the same', () => {
    expect(diffStories(stored, [at(2, 'a', 'Road opens')])).toEqual({ added: [], edited: [] });
  });

  it('takes an edit without making the story new', () => {
    const { added, edited } = diffStories(stored, [at(2, 'a', 'Road opens, at last')]);
    expect(added).toEqual([]);
    expect(edited[0]?.story).toMatchObject({
      headline: 'Road opens, at last',
      firstSeenAt: before.story.firstSeenAt,
      riverOrder: before.story.riverOrder,
      arrival: before.story.arrival,
    });
  });

  it('keeps what the page of an edited story told', () => {
    const told = {
      language: 'ar',
      author: 'Ida Holm',
      length: { words: 1_810, characters: 0 },
      lengthOf: 'page' as const,
    };
    const read = new Map([[before.story.id, { ...before.story, ...told }]]);
    expect(diffStories(read, [at(2, 'a', 'Road opens, at last')]).edited[0]?.story).toMatchObject(told);
  });

  it('does not move the time of a story that is dated in the future, whenever it is seen or edited', () => {
    const future = (seenAt: number, title: string) =>
      toStory(
        parsedItem({ id: 'f', title: { type: 'text', value: title }, publishedAt: Date.UTC(2099, 0) }),
        parsedFeed(),
        { sourceId: 'courier' as SourceId, seenAt: Date.UTC(2026, 0) + seenAt, isNews: true },
      );
    const first = future(1, 'Fair opens');
    const known = new Map([[first.story.id, first.story]]);
    expect(diffStories(known, [future(2, 'Fair opens')])).toEqual({ added: [], edited: [] });
    const { edited } = diffStories(known, [future(3, 'Fair opens early')]);
    expect(edited[0]?.story).toMatchObject({
      publishedAt: first.story.publishedAt,
      riverOrder: first.story.riverOrder,
    });
  });

  it('takes the first of an item told twice', () => {
    const { added } = diffStories(new Map(), [at(2, 'c', 'First'), at(2, 'c', 'Second')]);
    expect(added.map(({ story }) => story.headline)).toEqual(['First']);
  });
});
