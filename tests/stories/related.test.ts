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

type Report = readonly [headline: string, summary: string];

/** Told at noon. */
const report = (name: string, [headline, summary]: Report, overrides: Parameters<typeof tell>[1] = {}) =>
  tell('tunnel', { name, sourceId: `${name}-news`, headline, summary, link: `https://${name}.example/`, ...overrides });

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
      summary: 'Divers will look at the gauge of the drainage tunnel at Rybna on Friday. The lighthouse stays open.',
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

describe('the same event, told by others on the same day', () => {
  const reports: readonly (readonly [what: string, Report, Report])[] = [
    [
      'in other words, with two rare ones and their summaries',
      [
        'Tern colony reaching its limit at Skagholm, wardens say',
        'The colony of terns on the Skagholm skerry is near the point at which it cannot grow.',
      ],
      [
        'Skagholm terns near the limit of what the skerry feeds, count suggests',
        'Wardens who counted the colony say that the terns are short of sand eels.',
      ],
    ],
    [
      'without the name in one of the headlines',
      [
        'Ilka Brandvik’s schooner Petrel found off Vedoy after 88 years',
        'The schooner of the polar explorer Ilka Brandvik was found on the sea bed, where it sank in the ice off Vedoy.',
      ],
      [
        'Renowned explorer’s schooner found 88 years after it sank near Vedoy',
        'The Petrel, the ship of Ilka Brandvik, was found by divers and historians on the sea bed.',
      ],
    ],
    [
      'as an announcement and as what was announced',
      [
        'Rowing: world number one Runa Oskarsen quits',
        'Runa Oskarsen, who is only 24, says that she will retire from rowing to become a baker.',
      ],
      [
        'World No. 1 Runa Oskarsen announces she is retiring from rowing',
        'Runa Oskarsen said on Wednesday that she will retire, a month after she won on the lake.',
      ],
    ],
  ];

  it.each(reports)('is not shown: %s', (_what, one, other) => {
    const asked = report('one', one);
    const again = report('other', other, { publishedAt: daysAgo(1) });
    expect(ask(asked, [asked, again])).toBeUndefined();
    expect(ask(again, [asked, again])).toBeUndefined();
    // Days later it goes on.
    const later = report('other', other, { publishedAt: daysAgo(4) });
    expect(ask(asked, [asked, later])).toBe('other');
  });
});

describe('what has little in common', () => {
  const family: readonly [Report, Report] = [
    ['Soprano Lisbet Arnholt sings for flood relief', 'She will give away what her concert on the quay brings in.'],
    [
      'Soprano Merete Arnholt regrets her first recording',
      'She was too young for the part, and would not sing it in a concert again.',
    ],
  ];

  it('is related on the same days, and not a week later: two of one family', () => {
    const [one, other] = family;
    const asked = report('one', one);
    expect(ask(asked, [report('other', other, { publishedAt: daysAgo(2) })])).toBe('other');
    expect(ask(asked, [report('other', other, { publishedAt: daysAgo(8) })])).toBeUndefined();
  });

  it('is not related a week later: one name alone, of however many words', () => {
    const asked = report('one', ['Quarrel about Bramvik Nordholm', 'The board meets again on Friday.']);
    const named: Report = ['Bramvik Nordholm has a cold', 'It will be over in a week, the clinic says.'];
    expect(ask(asked, [report('other', named, { publishedAt: daysAgo(3) })])).toBe('other');
    expect(ask(asked, [report('other', named, { publishedAt: daysAgo(8) })])).toBeUndefined();
  });

  it('is not related where no rare word stands in both headlines', () => {
    const words = 'Kestrel, plover, dunlin and curlew were seen at the sluice in Ostrava';
    const asked = report('one', ['What the wardens wrote down', `${words} in March.`]);
    expect(
      ask(asked, [report('other', ['A book of birds', `${words}.`], { publishedAt: daysAgo(2) })]),
    ).toBeUndefined();
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
      ask(tell('tunnel', { sourceId: 'gauge-news' }), [twin({ sourceId: 'third', publishedAt: daysAgo(2) })]),
    ).toBe('twin');
  });

  it('the later one is taken', () => {
    expect(ask(tell('tunnel'), [twin({ publishedAt: daysAgo(5) })])).toBe('gauge');
    expect(ask(tell('tunnel'), [tell('gauge', { name: 'old', publishedAt: daysAgo(9) }), twin({})], ['gauge'])).toBe(
      'twin',
    );
  });
});
