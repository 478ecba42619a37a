import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundKept } from '../../utils/sources/kept-source.ts';
import { readOpmlSources, writeOpmlSources } from '../../utils/sources/opml-sources.ts';
import { countFolders, planImport } from '../../utils/sources/plan-import.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import { threadTime } from '../support/thread-time.ts';

const now = Date.UTC(2026, 4, 14);
const bytes = (text: string) => new TextEncoder().encode(text);
const list = (body: string) => bytes(`<opml version="2.0"><head/><body>${body}</body></opml>`);
const feed = (name: string, address = `https://${name}.example/feed`) =>
  `<outline text="${name}" xmlUrl="${address}"/>`;

function read(file: Uint8Array) {
  const found = readOpmlSources(file, now);
  if (!found.ok) throw new Error(found.failure.kind);
  return found.value;
}

const collator = new Intl.Collator('en');
const corpus = join(import.meta.dirname, '../../../shared/corpus/opml');
const files = existsSync(corpus) ? readdirSync(corpus) : [];

describe('a list of another reader', () => {
  it('keeps its order, its names and its folders, of which two are nested', () => {
    const { sources } = read(
      list(
        feed('marsh') +
          `<outline text="Coast">${feed('quay')}<outline text=" North  Sea "><outline text="Ferries">${feed('ferry')}</outline></outline></outline>`,
      ),
    );
    expect(sources.map(({ name, folder }) => [name, folder])).toEqual([
      ['marsh', undefined],
      ['quay', ['Coast']],
      ['ferry', ['Coast', 'North Sea / Ferries']],
    ]);
    // What was followed last stands first.
    expect(sources.map(({ followedAt }) => followedAt)).toEqual([now, now - 1, now - 2]);
    expect(new Set(sources.map(({ id }) => id)).size).toBe(3);
    expect(countFolders(sources)).toBe(2);
  });

  it.each(files)('is read as it was meant: %s', (name) => {
    const { sources, unusable } = read(readFileSync(join(corpus, name)));
    const addresses = readFileSync(join(corpus, name), 'utf8').match(/xmlUrl="[^"]+"/g) ?? [];
    expect(sources.length + unusable.length).toBe(addresses.length);
    expect(sources.length).toBeGreaterThan(0);
    const written = writeOpmlSources(sources, collator);
    const again = read(bytes(written));
    expect(writeOpmlSources(again.sources, collator)).toBe(written);
    expect(again.sources.map(({ address }) => address).toSorted()).toEqual(
      sources.map(({ address }) => address).toSorted(),
    );
  });

  it('is written with watched pages as links, which come back as pages', () => {
    const { sources } = read(list(feed('marsh')));
    const page = {
      ...sources[0]!,
      id: 'page' as SourceId,
      kind: 'page' as const,
      address: 'https://quay.example/tide',
    };
    const written = writeOpmlSources([...sources, page], collator);
    expect(written).toContain('type="link"');
    const again = read(bytes(written)).sources;
    expect(again.map(({ address, kind }) => [address, kind])).toEqual([
      ['https://marsh.example/feed', undefined],
      ['https://quay.example/tide', 'page'],
    ]);
  });
});

describe('the plan of an import', () => {
  const offer = (...addresses: readonly string[]) =>
    read(list(addresses.map((address, at) => feed(`s${at}`, address)).join('')));
  const plan = (addresses: readonly string[], followed: readonly string[] = []) => {
    const { sources, unusable } = offer(...addresses);
    const there = read(list(followed.map((address) => feed('x', address)).join('') || feed('none'))).sources;
    return planImport(sources, unusable, followed.length > 0 ? there : []);
  };

  it('tells new ones from those that are followed, and from what stands twice', () => {
    const { fresh, known, repeated } = plan(
      ['https://a.example/feed', 'https://b.example/feed', 'HTTPS://A.example:443/feed#top', 'https://b.example/feed'],
      ['https://b.example/feed'],
    );
    expect(fresh.map(({ address }) => address)).toEqual(['https://a.example/feed']);
    expect(known.map(({ address }) => address)).toEqual(['https://b.example/feed']);
    expect(repeated).toBe(2);
  });

  it('refuses what cannot be followed, each with its reason', () => {
    const { fresh, refused } = plan([
      'javascript:alert(1)',
      'data:text/xml,x',
      'file:///etc/passwd',
      'https://me:secret@a.example/feed',
      'https://',
      'chrome-extension://abc/feed',
    ]);
    expect(fresh).toEqual([]);
    expect(refused.map(({ failure }) => failure.kind).toSorted()).toEqual(
      ['bad-address', 'has-password', 'not-http', 'not-http', 'not-http', 'not-http'].toSorted(),
    );
  });

  it('leaves machines of one’s own network to the person', () => {
    const { fresh, local } = plan(['http://192.168.1.1/reboot', 'http://router/feed', 'http://127.0.0.1:8080/feed']);
    expect(fresh).toEqual([]);
    expect(local.map(({ isLocal }) => isLocal)).toEqual([true, true, true]);
  });

  it('takes 10,000 of a million lines, in a second or two', () => {
    const startedAt = threadTime();
    const million = list(Array.from({ length: 120_000 }, (_, at) => feed(`s${at}`)).join(''));
    const { sources, unusable, damage } = read(million);
    expect(planImport(sources, unusable, []).fresh).toHaveLength(10_000);
    expect(damage).toEqual({ kind: 'too-many', kept: 10_000 });
    expect(threadTime() - startedAt).toBeLessThan(5_000);
  });

  it('puts 10,000 levels into two', () => {
    const depth = 10_000;
    const { sources } = read(
      list(`${'<outline text="a">'.repeat(depth - 1)}${feed('deep')}${'</outline>'.repeat(depth - 1)}`),
    );
    expect(sources).toHaveLength(1);
    expect(sources[0]?.folder).toHaveLength(2);
    expect(sources[0]?.folder?.[1]?.length).toBeLessThanOrEqual(200);
  });
});

describe('a kept source', () => {
  const kept = { id: 'abc', address: 'https://a.example/feed', isLocal: false, followedAt: 5 };

  it('keeps what is sound, and what a later version may add', () => {
    const whole = {
      ...kept,
      name: 'A',
      folder: ['Coast', 'Quays'],
      position: 3.5,
      choices: { isPaused: true, interval: 3_600_000, fullText: 'never', isSomethingNew: true },
      title: 'The A',
      siteLink: 'https://a.example/',
      somethingNew: 4,
    };
    expect(soundKept(whole)).toEqual(whole);
  });

  it.each([
    [{ ...kept, id: '' }],
    [{ ...kept, id: 'a/b' }],
    [{ ...kept, id: 7 }],
    [{ ...kept, address: 'javascript:alert(1)' }],
    [{ ...kept, address: { toString: 'x' } }],
    [null],
    ['text'],
    [[]],
  ])('is none without an id and an address: %j', (value) => {
    expect(soundKept(value)).toBeUndefined();
  });

  it('leaves out what cannot be drawn or reckoned with', () => {
    const odd = {
      ...kept,
      name: { html: '<b>' },
      folder: ['a', 'b', 'c'],
      position: 'first',
      followedAt: 'long ago',
      unfollowedAt: 9,
      choices: { interval: -1, fullText: 'perhaps', isPaused: 'yes' },
      title: 'x'.repeat(5_000),
      siteLink: 'javascript:alert(1)',
      kind: 'trap',
    };
    expect(soundKept(odd)).toEqual({ ...kept, followedAt: 0, choices: {} });
  });
});
