import { describe, expect, it } from 'vitest';
import { indexStories, mostRelated } from '../../utils/stories/related.ts';
import type { Story } from '../../utils/stories/story.ts';
import { brief } from '../builders/story.ts';
import { daysAgo, tell, tellAll } from './stories-to-relate.ts';

const nameOf = (story: Story | undefined) => story?.id.slice(story.id.indexOf('/') + 1);

/** The most related to one of the invented stories, when these are stored as well. */
function ask(story: Story, also: readonly Story[] = [], without: readonly string[] = []): string | undefined {
  const stored = tellAll().filter((one) => !without.includes(nameOf(one) ?? ''));
  return nameOf(mostRelated(story, [indexStories([...stored, ...also])]));
}

describe('the most related story', () => {
  it.each([
    ['English', 'tunnel', 'gauge'],
    ['German, by stems', 'schleuse', 'hochwasser'],
    ['Japanese, which has no spaces', 'suimon', 'todai'],
    ['Arabic, with and without the article', 'mina', 'manara'],
  ])('is found in %s, from either side', (_language, one, other) => {
    expect(ask(tell(one))).toBe(other);
    expect(ask(tell(other))).toBe(one);
  });

  it('is found whatever the case and the accents', () => {
    const loud = tell('tunnel', { name: 'loud', headline: 'RÝBNA: DRAINAGE TUNNEL AT THE LIGHTHOUSE TO BE DUG AGAIN' });
    expect(ask(loud, [], ['tunnel'])).toBe('gauge');
  });

  it('is found by a brief, and may be one', () => {
    const short = brief({
      sourceId: 'wire',
      summary: 'Divers will look into the drainage tunnel at Rybna on Friday. The lighthouse stays open to visitors.',
    });
    expect(ask(short, [], ['tunnel'])).toBe('gauge');
    expect(ask(tell('gauge'), [short], ['tunnel'])).toBe('brief');
  });

  it('is the same over one index or several', () => {
    const indexes = tellAll().map((story) => indexStories([story]));
    expect(nameOf(mostRelated(tell('schleuse'), indexes))).toBe('hochwasser');
  });

  it('need not have been stored with the story', () => {
    expect(ask(tell('tunnel'), [], ['tunnel'])).toBe('gauge');
  });
});

describe('none', () => {
  it.each([
    'ferry',
    'swifts',
    'chess',
    'museum',
    'vote',
    'team',
    'theater',
    'backer',
    'gakko',
    'densha',
    'khubz',
    'kitab',
  ])('is related to "%s"', (name) => {
    expect(ask(tell(name))).toBeUndefined();
  });

  it('is related by one rare word alone, or by words that many stories have', () => {
    const lighthouse = tell('museum', { name: 'one-word', headline: 'Lighthouse keeper writes his memoirs' });
    expect(ask(lighthouse, [], ['museum'])).toBeUndefined();
    const common = tell('vote', {
      name: 'common',
      headline: 'The mayor and a farmer wait at the station in the valley',
      summary: 'They say that nobody has the patience of a teacher.',
    });
    expect(ask(common, [], ['vote'])).toBeUndefined();
  });

  it('is related where nothing else is stored, or nothing is said', () => {
    expect(mostRelated(tell('tunnel'), [])).toBeUndefined();
    expect(mostRelated(tell('tunnel'), [indexStories([tell('tunnel')])])).toBeUndefined();
    const { headline: _headline, summary: _summary, ...silent } = tell('tunnel', { name: 'silent' });
    expect(ask(silent, [silent])).toBeUndefined();
  });
});

describe('the same report again', () => {
  const { headline = '', link = '' } = tell('tunnel');

  it.each([
    ['with the same headline', { headline }],
    ['with hardly a word changed', { headline: `${headline.replace('held', 'kept')}, engineers say` }],
    [
      'at the same page',
      { link: `${link}?utm_source=feed`, headline: 'Rybna: what the drainage tunnel did in the storm' },
    ],
  ])('is not shown: %s', (_what, overrides) => {
    const again = tell('tunnel', { name: 'again', sourceId: 'other', ...overrides });
    expect(ask(tell('tunnel'), [again])).toBe('gauge');
    expect(ask(tell('tunnel'), [again], ['gauge'])).toBeUndefined();
  });

  it('is not shown in Japanese either', () => {
    const { headline: name } = tell('suimon');
    const again = tell('suimon', { name: 'again', sourceId: 'other', headline: `【速報】${name}` });
    expect(ask(tell('suimon'), [again])).toBe('todai');
  });
});

describe('of two that are as near', () => {
  const { headline = '' } = tell('gauge');
  const twin = (overrides: Parameters<typeof tell>[1]) =>
    tell('gauge', { name: 'twin', headline: headline.replace('gets', 'has'), ...overrides });

  it('the one of another source is taken', () => {
    const own = twin({ sourceId: tell('tunnel').sourceId, publishedAt: daysAgo(0) });
    expect(ask(tell('tunnel'), [own])).toBe('gauge');
    expect(
      ask(tell('tunnel', { sourceId: 'gauge-news' }), [twin({ sourceId: 'third', publishedAt: daysAgo(1) })]),
    ).toBe('twin');
  });

  it('the later one is taken', () => {
    expect(ask(tell('tunnel'), [twin({ publishedAt: daysAgo(5) })])).toBe('gauge');
    expect(ask(tell('tunnel'), [tell('gauge', { name: 'old', publishedAt: daysAgo(9) }), twin({})], ['gauge'])).toBe(
      'twin',
    );
  });
});
