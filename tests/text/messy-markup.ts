import fc from 'fast-check';

const names =
  'a abbr annotation article aside audio b blockquote body br button caption center code dd details div dl dt em embed ' +
  'figcaption figure font form h1 h2 h3 head hr html iframe i img input label li math mi mo mrow msup mtext none ' +
  'noscript object ol p param picture pre q rp rt ruby script section select source span strike style sub summary svg ' +
  'table tbody td template textarea tfoot th thead title tr tt ul video wbr x-card xmp';

const attributes = [
  'href="/x"',
  'href=https://a.example/',
  'href="javascript:a"',
  'href="mailto:a@b.example"',
  'src=/p.jpg',
  'src="data:,"',
  'data-src=/q.jpg',
  'class=lazy',
  'class="twitter-tweet"',
  'class=katex-html',
  'style="display:none"',
  'hidden',
  'width=1',
  'width=300',
  'alt="A &amp; b"',
  'alt="☺" class=emoji',
  'title="x -->"',
  'title=" y "',
  'srcset="a.jpg 1x, b,c.jpg 2x"',
  'data-srcset="/z.jpg 300w"',
  'lang=de',
  'dir=RTL',
  'colspan=2',
  'cite=/c',
  'poster=/po.jpg',
  'aria-label="L"',
  'name=movie',
  'value=/m',
  'type=video/mp4',
  'onclick=alert(1)',
  'id=x',
  'display=block',
  'linethickness=0',
  'href="//b.example/c d"',
  '/',
];

const texts = [
  ...['a', 'b ', ' ', '\n', '  c', 'x<y', '—', '\r\n', '\0'],
  ...['&nbsp;', '&amp;', '&lt;p&gt;', '&#0;', '&copy', '&amp;lt;', '&amp;amp;&mdash;'],
  ...['<', '>', '&', '"', "'", '<!-- x -->', '-->', ']]>', '<![CDATA[x]]>'],
];

const openTag = fc
  .tuple(fc.constantFrom(...names.split(' ')), fc.array(fc.constantFrom(...attributes), { maxLength: 3 }))
  .map(([name, list]) => `<${[name, ...list].join(' ')}>`);
const closeTag = fc.constantFrom(...names.split(' ')).map((name) => `</${name}>`);
const tag = fc.oneof({ weight: 3, arbitrary: openTag }, { weight: 2, arbitrary: closeTag });
const manyTags = fc.tuple(tag, fc.integer({ min: 20, max: 110 })).map(([one, count]) => one.repeat(count));

/** Markup in which nothing is sure to be closed, in its place or well written; some of it is nested very deeply. */
export const messyMarkup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 40, arbitrary: tag },
      { weight: 25, arbitrary: fc.constantFrom(...texts) },
      { weight: 1, arbitrary: manyTags },
    ),
    { maxLength: 60, size: 'max' },
  )
  .map((pieces) => pieces.join(''));
