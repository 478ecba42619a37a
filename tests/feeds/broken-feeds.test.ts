import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../utils/feeds/decode-bytes.ts';
import { parseFeed } from '../../utils/feeds/parse-feed.ts';
import { sampleAtom, sampleJson, sampleRss } from './sample-feeds.ts';

const address = 'https://feeds.example/feed';
const stories = 20;
const documents = { rss: sampleRss(stories), atom: sampleAtom(stories) };
const itemsOf = (text: string) => {
  const result = parseFeed(text, address);
  return result.ok ? result.value.items : [];
};

describe.each(Object.entries(documents))('a damaged %s feed', (kind, text) => {
  const close = kind === 'rss' ? '</item>' : '</entry>';
  const whole = itemsOf(text);

  it('keeps every complete story when it is cut at any letter, and says that it was', () => {
    for (let cut = 0; cut < text.trimEnd().length; cut += 11) {
      const part = text.slice(0, cut);
      const complete = part.split(close).length - 1;
      const result = parseFeed(part, address);
      expect(result.ok ? result.value.items : [], part.slice(-40)).toEqual(whole.slice(0, complete));
      if (result.ok) expect(result.value.damage).toEqual({ kind: 'cut-off', items: complete });
      else
        expect(result.failure.kind).toMatch(/^(?:empty-document|not-a-feed|xml-but-no-feed|cut-off-before-any-story)$/);
    }
  });

  it.each(['&', '<', '>', '"', "'"])('keeps 99.5 % of its stories with one %s more, wherever', (letter) => {
    let kept = 0;
    let readable = 0;
    let feeds = 0;
    for (let place = text.indexOf('<title>'); place < text.length; place += 19) {
      const items = itemsOf(text.slice(0, place) + letter + text.slice(place));
      feeds++;
      kept += Math.min(items.length, stories);
      readable += items.filter(({ link }) => link?.startsWith('https://harbour.example/')).length;
    }
    expect(kept / (feeds * stories)).toBeGreaterThan(0.995);
    expect(readable / (feeds * stories)).toBeGreaterThan(0.99);
  });

  it('keeps 99.5 % of its stories with one letter less, wherever', () => {
    let kept = 0;
    let feeds = 0;
    for (let place = 0; place < text.length; place += 19) {
      feeds++;
      kept += Math.min(itemsOf(text.slice(0, place) + text.slice(place + 1)).length, stories);
    }
    expect(kept / (feeds * stories)).toBeGreaterThan(0.995);
  });
});

it('keeps every complete story of a JSON Feed that is cut at any letter', () => {
  const text = sampleJson(8);
  const whole = itemsOf(text);
  const ends = [...text.matchAll(/^ {2}\}/gm)].map((match) => match.index + match[0].length);
  for (let cut = 0; cut < text.length - 1; cut += 3) {
    const complete = ends.filter((end) => end <= cut).length;
    expect(itemsOf(text.slice(0, cut))).toEqual(whole.slice(0, complete));
  }
});

describe('any document', () => {
  const folder = join(import.meta.dirname, '../fixtures/feeds');
  const seeds = readdirSync(folder)
    .filter((name) => !name.includes('.expected.'))
    .map((name) => readFileSync(join(folder, name)));

  it('is read without throwing, whatever became of its bytes', () => {
    const change = fc.record({ place: fc.nat(5_000), byte: fc.nat(255), kind: fc.constantFrom('set', 'add', 'drop') });
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 30 }), (seed, changes) => {
        const bytes = [...seed.subarray(0, 5_000)];
        for (const { place, byte, kind } of changes) {
          const added = kind === 'drop' ? [] : [byte];
          bytes.splice(place % (bytes.length + 1), kind === 'add' ? 0 : 1, ...added);
        }
        const result = parseFeed(decodeBytes(Uint8Array.from(bytes)), address);
        if (result.ok) expectSound(result.value.items);
      }),
      { numRuns: 600 },
    );
  });

  it('is read without throwing when it is made of the pieces of feeds', () => {
    const pieces = fc.constantFrom(
      ...[
        '<rss>',
        '<channel>',
        '<item>',
        '</item>',
        '<title>',
        '</title>',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '<a b="',
      ],
      ...[
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        '<entry>',
        '</entry>',
        '<link href="/x"/>',
        '<?x',
        '?>',
        '<!DOCTYPE',
      ],
      ...[
        '<!ENTITY a "b">',
        '&a;',
        '&amp;',
        '<',
        '>',
        '"',
        "'",
        '/>',
        'text',
        ' ',
        '[',
        ']>',
        '<x:y xmlns:x="z">',
        '{"items":',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (list) => {
        const result = parseFeed(list.join(''), address);
        if (result.ok) expectSound(result.value.items);
      }),
      { numRuns: 2_000 },
    );
  });
});

function expectSound(items: ReturnType<typeof itemsOf>): void {
  for (const item of items) {
    if (item.link !== undefined) expect(new URL(item.link).protocol).toMatch(/^https?:$/);
    for (const text of [item.title, item.summary, item.content]) if (text) expect(text.value.trim()).not.toBe('');
    for (const time of [item.publishedAt, item.updatedAt])
      if (time !== undefined) expect(Number.isFinite(time)).toBe(true);
  }
}
