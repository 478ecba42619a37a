import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../utils/sources/source.ts';
import { changesOf, toPageText } from '../../utils/stories/page-changes.ts';
import { htmlToText } from '../../utils/text/html-to-text.ts';

const context = { sourceId: 'quay' as SourceId, address: 'https://quay.example/notices', seenAt: 1_778_000_000_000 };
const changes = (before: readonly string[], after: readonly string[], language = 'en') =>
  changesOf(toPageText(before), toPageText(after), { title: 'Notices', language, lines: after }, context);
const bodyOf = (before: readonly string[], after: readonly string[], language?: string) =>
  changes(before, after, language)?.body?.html;

describe('what changed on a watched page', () => {
  it('is a story with what is new in its summary', () => {
    const found = changes(['Notices', 'Open.'], ['Notices', 'Open.', 'Ferry tickets cost 12 pounds from June.']);
    expect(found?.story).toMatchObject({
      headline: 'Notices',
      link: context.address,
      summary: 'Ferry tickets cost 12 pounds from June.',
      publishedAt: context.seenAt,
      arrival: [1, context.seenAt],
      lengthOf: 'story',
      hasBody: true,
    });
    expect(found?.body).toEqual({
      id: found?.story.id,
      html: '<p><ins>Ferry tickets cost 12 pounds from June.</ins></p>',
    });
  });

  it('marks the words of a paragraph that was edited, and leaves one that was replaced in two', () => {
    expect(bodyOf(['The quay opens at nine on weekdays.'], ['The quay opens at half past ten on weekdays.'])).toBe(
      '<p>The quay opens at <del>nine</del> <ins>half past ten</ins> on weekdays.</p>',
    );
    expect(bodyOf(['Snow is on its way.'], ['Ferry tickets cost more.'])).toBe(
      '<p><del>Snow is on its way.</del></p><p><ins>Ferry tickets cost more.</ins></p>',
    );
  });

  it('compares word by word where words are not spaced', () => {
    expect(bodyOf(['港は午前九時に開きます。'], ['港は午前十時に開きます。'], 'ja')).toMatch(
      /^<p>港は.*<del>.*九.*<\/del><ins>.*十.*<\/ins>.*開きます。<\/p>$/,
    );
  });

  it('tells of what was only taken away', () => {
    const found = changes(['Open.', 'The old notice about the lid.'], ['Open.']);
    expect(found?.story).toMatchObject({ summary: 'The old notice about the lid.', isRemoval: true });
    expect(found?.body?.html).toBe('<p><del>The old notice about the lid.</del></p>');
  });

  it.each([
    ['white space', ['The  quay'], ['The quay']],
    ['a date', ['Updated 14 May 2026, 10:40.'], ['Updated 15 May 2026, 09:00.']],
    ['a counter', ['412 visitors'], ['419 visitors']],
    ['the order', ['One notice', 'Another notice'], ['Another notice', 'One notice']],
    ['a date that came', ['One notice'], ['One notice', '14 May 2026']],
  ])('is nothing where only %s is another', (_what, before, after) => {
    expect(changes(before, after)).toBeUndefined();
  });

  it('has an id by its text: what goes and comes back is the same story', () => {
    const [nine, ten] = ['Opens at nine.', 'Opens at ten.'];
    expect(changes([nine], [ten])?.story.id).toBe(changes([ten, 'And more.'], [ten])?.story.id);
    expect(changes([nine], [ten])?.story.id).not.toBe(changes([ten], [nine])?.story.id);
  });

  it('is text, whatever the page says', () => {
    const html = bodyOf(['Safe <b>words</b> here.'], ['Safe <img src=x onerror=alert(1)> here.']) ?? '';
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<b>');
    expect(htmlToText(html)).toContain('<img src=x onerror=alert(1)>');
  });

  it('is bounded: of a thousand changes a hundred are shown', () => {
    const lines = (name: string) => Array.from({ length: 1_000 }, (_, index) => `${name} ${String(index)} pounds`);
    const html = bodyOf(lines('Costs'), lines('Takes altogether')) ?? '';
    expect(html.match(/<p>/g)).toHaveLength(101);
    expect(html).toMatch(/<p>\[… \+\d+\]<\/p>$/);
  });

  it('watches the first 50,000 letters, in whole lines', () => {
    const text = toPageText(Array.from({ length: 1_400 }, () => 'x'.repeat(99)));
    expect(text.length).toBeLessThanOrEqual(50_000);
    expect(text.split('\n').every((line) => line === '' || line.length === 99)).toBe(true);
  });
});
