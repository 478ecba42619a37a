import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../utils/feeds/decode-bytes.ts';
import type { Opml, OpmlOutline } from '../../utils/feeds/opml/opml.ts';
import { parseOpml } from '../../utils/feeds/opml/parse-opml.ts';
import { writeOpml } from '../../utils/feeds/opml/write-opml.ts';

const folder = join(import.meta.dirname, '../fixtures/opml');
const names = readdirSync(folder).filter((name) => name.endsWith('.opml'));
const readBytes = (path: string) => parseOpml(decodeBytes(readFileSync(path)));

describe.each(names)('%s', (name) => {
  const result = readBytes(join(folder, name));

  it('is read as expected', () => {
    const expected: unknown = JSON.parse(readFileSync(join(folder, name.replace('.opml', '.expected.json')), 'utf8'));
    expect(result.ok ? simplify(result.value) : result.failure).toEqual(expected);
  });

  it('is the same when it is written and read again', () => {
    expectRoundTrip(result.ok ? result.value : undefined);
  });
});

it('has an expected reading for every list', () => {
  expect(readdirSync(folder)).toHaveLength(names.length * 2);
});

describe('what is no list', () => {
  it.each([
    ['empty-document', ''],
    ['empty-document', ' \n\ufeff\t'],
    ['web-page', '<!DOCTYPE html><html><body><outline text="x"/></body></html>'],
    ['web-page', '<head><title>Sign in</title></head>'],
    ['feed-but-no-opml', '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>'],
    ['feed-but-no-opml', '<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed>'],
    ['json-but-no-opml', '{"version":"https://jsonfeed.org/version/1.1","items":[]}'],
    ['json-but-no-opml', '\ufeff [1]'],
    ['not-opml', 'https://harbour.example/feed'],
    ['not-opml', '<urlset><url>https://harbour.example/</url></urlset>'],
    ['not-opml', '<opmlx version="1.0"><outliner text="x"/></opmlx>'],
    ['without-outlines', '<opml version="2.0"><head><title>x</title></head><body></body></opml>'],
    ['without-outlines', '<opml version="2.0"/></opml>'],
    ['cut-off-before-any-outline', '<opml version="2.0"><head><title>x'],
    ['cut-off-before-any-outline', '<opml version="2.0"><body><outline text="Harbour" xmlUrl="https://harb'],
  ])('is told: %s', (kind, text) => {
    expect(parseOpml(text)).toEqual({ ok: false, failure: { kind } });
  });
});

describe('a list that is cut', () => {
  const list = readFileSync(join(folder, 'opml-2.0.opml'), 'utf8');
  const whole = readBytes(join(folder, 'opml-2.0.opml'));
  const all = whole.ok ? flatten(whole.value.outlines) : [];

  it('keeps every outline whose tag is complete, at any letter, and says that it was cut', () => {
    expect(all).toHaveLength(9);
    const body = list.indexOf('<body>');
    for (let cut = body; cut < list.indexOf('</body>'); cut++) {
      const part = list.slice(0, cut);
      const complete = part
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/<!--[\s\S]*$/, '')
        .match(/<outline [^>]*>/g);
      const result = parseOpml(part);
      // A comment that is cut seems to have been none, and the outline in it is read.
      if (part.lastIndexOf('<!--') > part.lastIndexOf('-->')) continue;
      const outlines = result.ok ? flatten(result.value.outlines) : [];
      expect(outlines, part.slice(-40)).toEqual(all.slice(0, complete?.length ?? 0));
      if (result.ok) expect(result.value.damage).toEqual({ kind: 'cut-off', outlines: outlines.length });
      else expect(result.failure).toEqual({ kind: 'cut-off-before-any-outline' });
    }
  });

  it('is whole once its outlines are', () => {
    const end = list.indexOf('</body>') + '</body>'.length;
    expect(parseOpml(list.slice(0, end))).toEqual(whole);
  });
});

it.each(['&', '<', '>', '"', "'"])('keeps nearly all feeds with one %s more, wherever', (letter) => {
  const count = 20;
  const line = (index: number) =>
    `<outline text="Feed ${index} &amp; more" type="rss" xmlUrl="https://harbour.example/${index}" htmlUrl="https://harbour.example/"/>\n`;
  const text = `<opml version="2.0"><head><title>x</title></head><body><outline text="Sea">\n${Array.from({ length: count }, (_, index) => line(index)).join('')}</outline></body></opml>`;
  let kept = 0;
  let lists = 0;
  for (let place = text.indexOf('<body>'); place < text.length; place++) {
    const result = parseOpml(text.slice(0, place) + letter + text.slice(place));
    const addresses = result.ok ? flatten(result.value.outlines).map(({ feedAddress }) => feedAddress) : [];
    kept += addresses.filter((address) => /^https:\/\/harbour\.example\/\d+$/.test(address ?? '')).length;
    lists++;
  }
  expect(kept / (lists * count)).toBeGreaterThan(0.97);
});

describe('real lists', () => {
  /** They are not ours to keep in the repository. */
  const corpus = join(import.meta.dirname, '../../../shared/corpus/opml');
  const lists = existsSync(corpus) ? readdirSync(corpus) : [];

  it.skipIf(lists.length === 0)(
    lists.length === 0 ? `are read whole (skipped: there is no ${corpus})` : 'are read whole',
    () => {
      for (const name of lists) {
        const text = decodeBytes(readFileSync(join(corpus, name)));
        const result = parseOpml(text);
        const opml = result.ok ? result.value : undefined;
        expect(opml, name).toBeDefined();
        expect(opml).not.toHaveProperty('damage');
        const outlines = flatten(opml?.outlines ?? []);
        expect(outlines).toHaveLength(text.split('<outline').length - 1);
        const addresses = outlines.map(({ feedAddress }) => feedAddress).filter((address) => address !== undefined);
        expect(addresses).toEqual([...text.matchAll(/xmlUrl="([^"]*)"/g)].map((match) => match[1]));
        expectRoundTrip(opml);
      }
    },
  );
});

function expectRoundTrip(given: Opml | undefined): void {
  expect(given).toBeDefined();
  if (given === undefined) return;
  const { damage: _, ...opml } = given;
  const text = writeOpml(given);
  const again = parseOpml(text);
  expect(again).toEqual({ ok: true, value: opml });
  if (again.ok) expect(writeOpml(again.value)).toBe(text);
}

/** Without children, in the order of the file. */
function flatten(outlines: readonly OpmlOutline[]): readonly Omit<OpmlOutline, 'children'>[] {
  return outlines.flatMap(({ children, ...outline }) => [outline, ...flatten(children)]);
}

/** A reading as the golden files hold it, for people to read: no empty lists, attributes as "name=value". */
function simplify(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => simplify(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !Array.isArray(inner) || inner.length > 0)
      .map(([name, inner]) => [name, name === 'attributes' ? inner.map(toLine) : simplify(inner)]),
  );
}

const toLine = ({ name, value }: { readonly name: string; readonly value: string }): string => `${name}=${value}`;
