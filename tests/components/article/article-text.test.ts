import { describe, expect, it } from 'vitest';
import { harbourPage, paragraphs, prose, read, title } from './harbour-page.ts';

const lines = (html: string): readonly string[] => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('p, li, h2, h3, td, pre')].map((line) => line.textContent?.trim() ?? '');
};

describe('the text of a page', () => {
  it('is all of its paragraphs in their order, and nothing around them', async () => {
    const { html } = await read(harbourPage({ body: prose(8) }));
    expect(lines(html)).toEqual(paragraphs(8));
  });

  it.each([
    ['its date', '<p>PUBLISHED: 10:48, Tue, Nov 19, 2024</p>'],
    ['its date in another language', '<p>Veröffentlicht am 19. November 2024</p>'],
    ['its author', '<p class="byline">By Jonas Berg</p>'],
    ['its author, whatever the line is called', '<p>By <a href="/people/berg">Jonas Berg</a>, harbour reporter</p>'],
    ['its reading time', '<p>4 min read</p>'],
    ['its headline again', `<h2>${title}</h2>`],
    ['its place on the site', '<p><a href="/ports">Ports and ferries</a></p>'],
    [
      'buttons to share it',
      '<ul class="share-tools"><li><a href="#a">Share</a></li><li><a href="#b">Print</a></li></ul>',
    ],
  ])('does not begin with %s', async (_, top) => {
    const head = '<meta name="author" content="Jonas Berg">';
    const { html } = await read(harbourPage({ head, body: top + prose() }));
    expect(lines(html)).toEqual(paragraphs(6));
  });

  it.each([
    [
      'a link to another story',
      '<p><strong>READ MORE: <a href="/news/ice">Ice closes the northern ports</a></strong></p>',
    ],
    [
      'a link to another story, in German',
      '<p>Lesen Sie auch: <a href="/news/ice">Eis schließt die Häfen im Norden</a></p>',
    ],
    [
      'a headline of the site alone on a line',
      '<p><a href="/news/ice">Ice closes the northern ports for a third week</a></p>',
    ],
    [
      'an invitation to a newsletter',
      '<p>Sign up for <a href="/letters">our newsletter</a> and never miss a tide.</p>',
    ],
    [
      'a form for a newsletter',
      '<div class="newsletter-signup"><h3>Tides by mail</h3><p>Our best stories.</p><input type="email"></div>',
    ],
    ['a sign of advertising', '<p>Advertisement</p>'],
    ['what is said to the ear alone', '<p class="visually-hidden">Skip this part</p>'],
    [
      'a heading with nothing but links below',
      '<h3>More on this story</h3><ul><li><a href="/a">Ice closes ports</a></li><li><a href="/b">Tolls rise</a></li></ul>',
    ],
  ])('leaves out %s between its paragraphs', async (_, between) => {
    const all = paragraphs(8).map((text) => `<p>${text}</p>`);
    const { html } = await read(harbourPage({ body: [...all.slice(0, 4), between, ...all.slice(4)].join('\n') }));
    expect(lines(html)).toEqual(paragraphs(8));
  });

  it.each([
    ['who wrote it', '<p>Jonas Berg is a reporter at the Harbour Post.</p>'],
    [
      'what is said of who wrote it',
      '<div class="author-bio"><h3>About the author</h3><p>Jonas Berg has kept an eye on the port since he could walk.</p></div>',
    ],
    ['whose rights they are', '<p>© 2024 Harbour Post. All rights reserved.</p>'],
    ['what it is filed under', '<p>Filed under: <a href="/t/gates">gates</a>, <a href="/t/storms">storms</a></p>'],
    ['links to follow', '<p>Follow us on <a href="https://social.example/hp">our channel</a>.</p>'],
    [
      'other stories',
      '<h3>You may also like</h3><ul><li><a href="/a">Ice closes the northern ports</a></li><li><a href="/b">Tolls rise in spring</a></li></ul>',
    ],
    [
      'comments',
      '<section id="comments"><h3>2 comments</h3><p>I saw it, and it was higher than they say, by a foot at the very least.</p></section>',
    ],
  ])('does not end with %s', async (_, end) => {
    const head = '<meta name="author" content="Jonas Berg">';
    const { html } = await read(harbourPage({ head, body: prose() + end }));
    expect(lines(html)).toEqual(paragraphs(6));
  });

  it('keeps its headings, lists, tables, quotations and code', async () => {
    const parts =
      '<h2>What was measured</h2><ul><li>At four o’clock the water stood at two metres.</li><li>At six it stood at three.</li></ul>' +
      '<table><thead><tr><th>Hour</th><th>Metres</th></tr></thead><tbody><tr><td>4</td><td>2.0</td></tr><tr><td>6</td><td>3.0</td></tr></tbody></table>' +
      '<blockquote><p>Nobody slept, and nobody wanted to.</p></blockquote><pre><code>level = read(gauge)\nif level > 3:\n  ring()</code></pre>';
    const { html } = await read(harbourPage({ body: prose(3) + parts + prose(3) }));
    for (const kept of [
      '<h2>What was measured</h2>',
      '<li>At six it stood at three.</li>',
      '<td>3.0</td>',
      '<blockquote>',
    ]) {
      expect(html).toContain(kept);
    }
    expect(html).toContain('level = read(gauge)\nif level &gt; 3:\n  ring()');
  });

  it('keeps links to elsewhere, lists of sources and sentences that begin like invitations', async () => {
    const kept =
      '<p>Join the march on Saturday at noon, said the keepers, and bring a lantern.</p>' +
      '<h2>Sources</h2><ul><li><a href="https://tables.example/1962">Tide tables of 1962</a></li><li><a href="https://tables.example/2024">Tide tables of this year</a></li></ul>' +
      '<p>Contact was lost at three.</p>';
    const { html } = await read(harbourPage({ body: prose(3) + kept + prose(3) }));
    for (const line of ['Join the march', 'Tide tables of 1962', 'Contact was lost']) expect(html).toContain(line);
  });

  it('makes its addresses whole, from the base that the page names', async () => {
    const body = `${prose(3)}<p>See <a href="map">the map of the basin</a> and <a href="#hinges">the hinges</a>.</p>${prose(3)}`;
    const { html } = await read(harbourPage({ head: '<base href="/maps/">', body }));
    expect(html).toContain('<a href="https://harbour.example/maps/map">the map of the basin</a>');
    expect(html).toContain('<a href="https://harbour.example/maps/#hinges">');
  });

  it('is taken from the linked data of a page that shows only its beginning', async () => {
    const articleBody = paragraphs(12).join('\n\n');
    const data = { '@type': 'NewsArticle', headline: title, articleBody };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const { html } = await read(harbourPage({ head, body: prose(1) }));
    expect(lines(html)).toEqual(paragraphs(12));
  });

  it.each([
    [
      'video',
      '<iframe src="https://www.youtube.com/embed/abc123DEF45" title="The gate by night"></iframe>',
      'https://www.youtube.com/watch?v=abc123DEF45',
    ],
    [
      'video of another site',
      '<div class="embed"><iframe src="https://player.vimeo.com/video/12345"></iframe></div>',
      'https://vimeo.com/12345',
    ],
    [
      'video that waits to be scrolled to',
      '<figure><iframe data-src="https://www.youtube.com/embed/abc123DEF45"></iframe></figure>',
      'https://www.youtube.com/watch?v=abc123DEF45',
    ],
    [
      'film of the site itself',
      '<video controls><source src="/films/gate.mp4"></video>',
      'https://harbour.example/films/gate.mp4',
    ],
    ['document', '<object data="/tides.pdf" type="application/pdf"></object>', 'https://harbour.example/tides.pdf'],
    ['player of old', '<embed src="/players/gate">', 'https://harbour.example/players/gate'],
    [
      'post',
      '<blockquote class="twitter-tweet"><p>Turn 412 of the crank.</p><a href="https://twitter.com/gate/status/1">May 4</a></blockquote>',
      'https://twitter.com/gate/status/1',
    ],
    ['chart', '<iframe src="https://charts.example/tides/7" title="Tides"></iframe>', 'https://charts.example/tides/7'],
  ])('has a card in the place of a %s', async (_, embedded, page) => {
    const { html } = await read(harbourPage({ body: prose(3) + embedded + prose(3) }));
    const aside = html.slice(html.indexOf('<aside>'), html.indexOf('</aside>'));
    expect(aside).toContain(`href="${page}"`);
    expect(html).not.toContain('<iframe');
    expect(html.indexOf('<aside>')).toBeGreaterThan(html.indexOf(paragraphs(3)[2] ?? ''));
    expect(html.lastIndexOf(paragraphs(1)[0] ?? '')).toBeGreaterThan(html.indexOf('</aside>'));
  });
});
