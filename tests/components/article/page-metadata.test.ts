import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../components/article/parse-page.ts';
import { readMetadata } from '../../../components/article/page-metadata.ts';
import { address, harbourPage, linkedData, title } from './harbour-page.ts';

const read = (head: string, top = '') => readMetadata(parsePage(harbourPage({ head, top })), address);
const noon = Date.UTC(2024, 10, 19, 12);

describe('the metadata of a page', () => {
  it.each([
    ['one name', 'Ida Holm', 'Ida Holm'],
    ['a person', { '@type': 'Person', name: 'Ida Holm' }, 'Ida Holm'],
    ['several', [{ name: 'Ida Holm' }, { name: 'By Jonas Berg' }, { name: 'Ida Holm' }], 'Ida Holm, Jonas Berg'],
    ['a person elsewhere in the data', { '@id': '#ida' }, 'Ida Holm'],
    ['an address', 'https://harbour.example/people/holm', undefined],
    ['something else', 7, undefined],
  ])('names the author by linked data: %s', (_, author, expected) => {
    const graph = [
      { '@type': 'Article', author },
      { '@type': 'Person', '@id': '#ida', name: 'Ida Holm', url: '/people/holm' },
    ];
    expect(read(linkedData({ '@graph': graph })).author).toBe(expected);
  });

  it.each(['name="author"', 'property="article:author"', 'name="byl"', 'name="parsely-author"', 'name="DC.creator"'])(
    'names the author by %s',
    (name) => {
      expect(read(`<meta ${name} content="By Ida Holm">`).author).toBe('Ida Holm');
    },
  );

  it.each([
    ['linked data', linkedData({ '@type': 'NewsArticle', datePublished: '2024-11-19T13:00:00+01:00' }), ''],
    ['Open Graph', '<meta property="article:published_time" content="2024-11-19T12:00:00Z">', ''],
    ['a name', '<meta name="parsely-pub-date" content="2024-11-19T12:00:00Z">', ''],
    ['microdata', '', '<span itemprop="datePublished" content="2024-11-19T12:00:00Z">Tuesday</span>'],
    ['a time', '', '<time datetime="2024-11-19T12:00:00Z">Tuesday</time>'],
  ])('dates the article by %s', (_, head, top) => {
    expect(read(head, top).publishedAt).toBe(noon);
  });

  it('is of the article whose page it is, where several are described', () => {
    const other = {
      '@type': 'NewsArticle',
      url: 'https://harbour.example/news/ice',
      headline: 'Ice',
      author: 'Another',
    };
    const own = { '@type': ['NewsArticle'], mainEntityOfPage: { '@id': address }, headline: title, author: 'Ida Holm' };
    expect(read(linkedData([other, own] as object))).toMatchObject({ title, author: 'Ida Holm' });
  });

  it('reads linked data that breaks lines in its texts or stands in a comment', () => {
    const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
    expect(read(script('{"@type":"Article","author":"Ida\n Holm"}')).author).toBe('Ida Holm');
    expect(read(script('<!-- {"@type":"Article","author":"Ida Holm"} -->')).author).toBe('Ida Holm');
    expect(read(script('//<![CDATA[\n{"@type":"Article","author":"Ida Holm"};\n//]]>')).author).toBe('Ida Holm');
    expect(read(script('{"@type":"Article",') + '<meta name="author" content="Ida Holm">').author).toBe('Ida Holm');
  });

  it('names the language, the site and the headline', () => {
    const head =
      '<meta property="og:site_name" content="Harbour Post"><meta property="og:title" content="Gate &amp; storm">';
    expect(read(head)).toMatchObject({ language: 'en', siteName: 'Harbour Post', title: 'Gate & storm' });
    expect(read('').title).toBe(title);
  });

  it.each([
    [false, false],
    ['False', false],
    [true, true],
    [undefined, undefined],
  ])('says who may read it: %s', (isAccessibleForFree, expected) => {
    expect(read(linkedData({ '@type': 'NewsArticle', isAccessibleForFree })).isFree).toBe(expected);
  });

  it('cannot be led astray by names of other objects', () => {
    const data =
      '{"__proto__":{"polluted":1},"@type":"Article","constructor":{"prototype":{"polluted":1}},"author":{"__proto__":{"name":"x"},"name":"Ida Holm"}}';
    expect(read(`<script type="application/ld+json">${data}</script>`).author).toBe('Ida Holm');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
