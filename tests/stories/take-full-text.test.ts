import { describe, expect, it } from 'vitest';
import type { FullText, StoryArticle } from '../../utils/stories/article.ts';
import { minutesToRead } from '../../utils/stories/reading-time.ts';
import type { Story, StoryId } from '../../utils/stories/story.ts';
import { takeFullText, wantsFullText } from '../../utils/stories/take-full-text.ts';
import { brief, story } from '../builders/story.ts';

const of = (words: number): Partial<Story> => ({ length: { words, characters: 0 } });
const teaser = story({ ...of(30), lengthOf: 'teaser' });
const short = story({ ...of(70), lengthOf: 'story' });

/** A page of so many words, of which the feed gave so many. */
const page = (words: number, feedWords: number, more: Partial<FullText> = {}): FullText => ({
  id: 'marshrecord/other' as StoryId,
  kind: 'text',
  html: '<p>They stood on the weir.</p>',
  address: 'https://marshrecord.example/other',
  fetchedAt: 0,
  length: { words, characters: 0 },
  feedWords,
  ...more,
});
const nothing: StoryArticle = { ...page(0, 0), kind: 'none', reason: 'no-text' };
const [far, same] = [page(800, 70), page(72, 70)];

describe('a teaser', () => {
  it('wants its page, until three of the source said just what the feed said', () => {
    expect(wantsFullText(teaser, [])).toBe(true);
    expect(wantsFullText(teaser, [same, same, nothing])).toBe(true);
    expect(wantsFullText(teaser, [same, same, same])).toBe(false);
    expect(wantsFullText(teaser, [same, same, same, far])).toBe(true);
  });

  it('has it then', () => {
    expect(wantsFullText(takeFullText(teaser, far), [far, far])).toBe(false);
  });
});

describe('what the person chose for a source', () => {
  it('comes before what its stories look like and what its pages were', () => {
    const whole = story({ ...of(900), lengthOf: 'story' });
    expect(wantsFullText(teaser, [far], 'never')).toBe(false);
    expect(wantsFullText(teaser, [same, same, same], 'always')).toBe(true);
    expect(wantsFullText(whole, [], 'always')).toBe(true);
    expect(wantsFullText(takeFullText(whole, far), [], 'always')).toBe(false);
  });
});

describe('a short story', () => {
  it('wants its page where two pages of the source said far more, and most of them', () => {
    expect(wantsFullText(short, [])).toBe(false);
    expect(wantsFullText(short, [far, nothing])).toBe(false);
    expect(wantsFullText(short, [far, far])).toBe(true);
    expect(wantsFullText(short, [far, far, same])).toBe(true);
    expect(wantsFullText(short, [far, far, same, same])).toBe(false);
    expect(wantsFullText(short, [page(210, 70), page(210, 70)])).toBe(false);
  });

  it('is one of less than 150 words, or of as many characters as say as much, and no brief', () => {
    const pages = [far, far];
    expect(wantsFullText(story(of(149)), pages)).toBe(true);
    expect(wantsFullText(story(of(150)), pages)).toBe(false);
    expect(wantsFullText(story({ length: { words: 0, characters: 200 } }), pages)).toBe(true);
    expect(wantsFullText(story({ length: { words: 0, characters: 240 } }), pages)).toBe(false);
    expect(wantsFullText(brief(of(40)), pages)).toBe(false);
  });
});

it('does as the person chose', () => {
  expect(wantsFullText(short, [], 'always')).toBe(true);
  expect(wantsFullText(teaser, [], 'never')).toBe(false);
  expect(wantsFullText(short, [far, far], 'never')).toBe(false);
});

describe('a story whose page was read', () => {
  const arabic = page(1_810, 40, { language: 'ar-SA', author: 'Nour Haddad' });

  it('takes the language of the page where the feed has none, and is as long as one reads in it', () => {
    const taken = takeFullText(teaser, arabic);
    expect(taken).toMatchObject({ language: 'ar-SA', lengthOf: 'page' });
    expect(minutesToRead(taken.length, taken.language)).toBe(10);
    expect(takeFullText(story({ language: 'fr' }), arabic).language).toBe('fr');
    expect('language' in takeFullText(teaser, far)).toBe(false);
  });

  it('takes the author of the page only where the feed has none', () => {
    const { author: _author, ...anonymous } = teaser;
    expect(takeFullText(anonymous, arabic).author).toBe('Nour Haddad');
    expect(takeFullText(teaser, arabic).author).toBe(teaser.author);
  });
});
