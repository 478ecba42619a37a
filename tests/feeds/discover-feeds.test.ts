import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discoverFeeds } from '../../utils/feeds/discover-feeds.ts';
import { threadTime } from '../support/thread-time.ts';

const page = 'https://harbour.example/news/today';
const addresses = (html: string): string[] => discoverFeeds(html, page).map(({ address }) => address);

describe('discoverFeeds', () => {
  it('reads link elements, in order, with their titles', () => {
    const html = `<html><head>
      <link rel="stylesheet" href="/a.css"><link rel="icon" href="/a.png">
      <link rel="alternate" type="application/rss+xml" title="Harbour &raquo; Feed" href="/feed/">
      <LINK REL='Alternate' TYPE='application/atom+xml; charset=utf-8' HREF='//harbour.example/atom'>
      </head>`;
    expect(discoverFeeds(html, page)).toEqual([
      { address: 'https://harbour.example/feed/', title: 'Harbour » Feed' },
      { address: 'https://harbour.example/atom' },
    ]);
  });

  it.each([
    ...[
      'application/rss+xml',
      'application/atom+xml',
      'application/rdf+xml',
      'application/feed+json',
      'application/x-rss+xml',
    ],
    ...[
      'application/x-atom+xml',
      'application/rss',
      'application/atom',
      'text/rss+xml',
      'text/atom+xml',
      'text/rss',
      'text/rdf+xml',
    ],
    ...['application/x.atom+xml', 'application/rss xml', 'application/rdf', 'text/x-rss', 'APPLICATION/RSS+XML; q=1'],
  ])('knows the type %s', (type) => {
    expect(addresses(`<link rel="alternate" type="${type}" href="/x">`)).toEqual(['https://harbour.example/x']);
  });

  it.each(['application/xml', 'text/xml', 'application/json'])('takes %s where the address says "feed"', (type) => {
    const html = `<link rel=alternate type=${type} href=/feed.xml><link rel=alternate type=${type} href=/wp-json/1>`;
    expect(addresses(html)).toEqual(['https://harbour.example/feed.xml']);
  });

  it('takes XML that its title calls a feed', () => {
    const html = `<link rel=alternate type=text/xml title="RSS 2.0" href=/index.xml><link rel=alternate type=text/xml
      title="Site map" href=/map.xml>`;
    expect(addresses(html)).toEqual(['https://harbour.example/index.xml']);
  });

  it.each(['feed', 'FEED', 'alternate feed', 'home\nalternate', 'alternative'])('knows the relation %j', (relation) => {
    expect(addresses(`<link rel="${relation}" type="application/rss+xml" href="/x">`)).toHaveLength(1);
  });

  it('takes pages in other languages for what they are, and feeds too', () => {
    const html = `<link rel="alternate" hreflang="de" href="/de/feed"><link rel="alternate" hreflang="x-default" href="/rss">
      <link rel="alternate" hreflang="fr" type="application/rss+xml" href="/fr">`;
    expect(addresses(html)).toEqual(['https://harbour.example/fr']);
  });

  it('decodes titles', () => {
    const html = `<link rel="alternate" type="application/rss+xml" href="/x" title="Q&amp;A &#8211; caf&eacute; &lt;b&gt;now&lt;/b&gt;">`;
    expect(discoverFeeds(html, page)).toEqual([{ address: 'https://harbour.example/x', title: 'Q&A – café now' }]);
  });

  it('leaves other alternates and relations alone', () => {
    const html = `<link rel="alternate" type="application/opml" href="/feeds"><link rel="alternate" type="text/x-opml" href="/rss">
      <link rel="service.post" type="application/atom+xml" href="/feeds/1"><link rel="feed" type="text/html" href="/timeline">
      <link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="text/html" href="/amp">
      <link rel="alternate" type="application/json+oembed" href="/oembed?url=feed"><link rel="next" href="/feed">
      <link rel="alternate" media="handheld" href="/m/">`;
    expect(addresses(html)).toEqual([]);
  });

  it('takes a column that is called a comment for no feed of comments', () => {
    const html = `<link rel="alternate" type="application/rss+xml" title="Comment is free" href="/comment-is-free/rss">
      <link rel="alternate" type="application/rss+xml" title="News" href="/news/rss">`;
    expect(discoverFeeds(html, 'https://harbour.example/').map(({ title }) => title)).toEqual([
      'Comment is free',
      'News',
    ]);
  });

  it('puts feeds of comments last', () => {
    const html = `<link rel="alternate" type="application/rss+xml" title="Harbour » Comments Feed" href="/comments/feed/">
      <link rel="alternate" type="application/rss+xml" title="Harbour » Feed" href="/feed/">
      <link rel="alternate" type="application/rss+xml" title="Kommentare" href="/k">
      <link rel="alternate" type="application/atom+xml" href="/atom.xml">`;
    expect(addresses(html)).toEqual([
      'https://harbour.example/feed/',
      'https://harbour.example/atom.xml',
      'https://harbour.example/comments/feed/',
      'https://harbour.example/k',
    ]);
  });

  it('names each feed once', () => {
    const html = `<link rel=alternate type=application/rss+xml href=/feed><link rel=alternate type=application/rss+xml href=/feed/>
      <link rel="alternate" type="application/rss+xml" href="http://harbour.example/feed#top">`;
    expect(addresses(html)).toEqual(['https://harbour.example/feed']);
  });

  it('counts relative addresses from the page, or from its base', () => {
    expect(addresses('<link rel=alternate type=application/rss+xml href=rss>')).toEqual([
      'https://harbour.example/news/rss',
    ]);
    const html = '<base href="/town/"><base href="/no/"><link rel=alternate type=application/rss+xml href=rss>';
    expect(addresses(html)).toEqual(['https://harbour.example/town/rss']);
  });

  it('takes only addresses of the web', () => {
    const html = ['javascript:alert(1)', 'data:text/xml,x', 'file:///feed', '', '  ', 'https://'].map(
      (href) => `<link rel="alternate" type="application/rss+xml" href="${href}"><a href="${href}">RSS feed</a>`,
    );
    expect(addresses(html.join(''))).toEqual([]);
    expect(addresses('<link rel=alternate type=application/rss+xml href="feed://harbour.example/rss">')).toEqual([
      'https://harbour.example/rss',
    ]);
    expect(addresses('<a href="feed:https://harbour.example/rss">x</a>')).toEqual(['https://harbour.example/rss']);
  });

  it('knows the schemes that call readers and players of podcasts', () => {
    for (const scheme of ['feed', 'rss', 'itpc', 'pcast', 'podcast', 'ITPC']) {
      expect(addresses(`<a href="${scheme}://pods.harbour.example/show">Subscribe</a>`), scheme).toEqual([
        'https://pods.harbour.example/show',
      ]);
    }
    expect(addresses('<a href="podcast:Harbour">x</a><a href="itms-podcasts://podcasts.apple.com/x">x</a>')).toEqual(
      [],
    );
  });

  it('takes an anchor for one that says so by its type, or by its words where it leads to XML', () => {
    expect(addresses('<a type="application/rss+xml" href="/x">News</a>')).toEqual(['https://harbour.example/x']);
    expect(addresses('<a href="/index.xml"><img alt="x"> RSS feed</a>')).toEqual(['https://harbour.example/index.xml']);
    expect(
      addresses('<a href="/map.xml">Map</a><a href="/subscribe">RSS</a><a href="/feedback.xml">Write</a>'),
    ).toEqual([]);
  });

  it('looks at anchors only where there are no links', () => {
    const anchor = '<a href="/rss.xml" title="All news">RSS</a>';
    expect(discoverFeeds(anchor, page)).toEqual([{ address: 'https://harbour.example/rss.xml', title: 'All news' }]);
    expect(addresses(`<link rel=alternate type=application/rss+xml href=/feed>${anchor}`)).toEqual([
      'https://harbour.example/feed',
    ]);
  });

  it.each([
    ...[
      '/feed',
      '/feed/',
      '/rss',
      '/atom.xml',
      '/index.rdf',
      '/blog.rss',
      '/news/feed.json',
      '/?feed=rss2',
      '/x?format=rss',
    ],
    ...['https://feeds.harbour.example/all', '/feeds/posts/default', '/rss/town.xml', '/feed.php', '/rss2'],
  ])('takes an anchor to %s for a feed', (href) => {
    expect(addresses(`<a href="${href}">News <b>here</b></a>`)).toHaveLength(1);
  });

  it.each([
    ...['/feedback', '/rssi', '/atomic-power', '/newsfeeder', '/press', '/about#feed-x', 'mailto:feed@harbour.example'],
    ...['https://validator.w3.org/feed/check.cgi?url=x', 'https://en.wikipedia.org/wiki/RSS'],
    ...['https://feedly.com/i/subscription/feed/https://harbour.example/feed', '/mattress.html', '/feeding-birds'],
  ])('does not take an anchor to %s for one', (href) => {
    expect(addresses(`<a href="${href}">x</a>`)).toEqual([]);
  });

  it('is not led astray by scripts, comments and quotes', () => {
    const link = '<link rel="alternate" type="application/rss+xml" href="/no">';
    expect(addresses(`<script>'${link}'</script><!-- ${link} --><style>${link}</style><p title='${link}'>`)).toEqual(
      [],
    );
  });

  it('never throws, and takes linear time', () => {
    const pieces = fc.constantFrom(
      '<link ',
      'rel=alternate ',
      'type="application/rss+xml" ',
      'href="/a"',
      "href='",
      '>',
      '<a ',
      '</a>',
      '<base href=x>',
      '&amp;',
      'text',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
        for (const { address } of discoverFeeds(list.join(''), page)) expect(address).toMatch(/^https?:/);
      }),
    );
    for (const piece of [
      '<a href="/feed">',
      '<link rel=alternate href=/feed>',
      '<a ',
      '<',
      '<base href=x>',
      '<a href=/a></a>',
    ]) {
      const start = threadTime();
      discoverFeeds(piece.repeat(Math.ceil(2_000_000 / piece.length)), page);
      expect(threadTime() - start, piece).toBeLessThan(2_000);
    }
  });
});
