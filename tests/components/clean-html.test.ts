import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { cleanHtml } from '../../components/story/clean-html.ts';
import { allowedNames, isAllowedAttribute } from '../../utils/text/allowed-markup.ts';
import { cleanMarkup } from '../../utils/text/clean-markup.ts';
import { messyMarkup } from '../text/messy-markup.ts';

const baseUrl = 'https://marshrecord.example/2026/swifts';

function clean(html: string, picture?: string, pictureWords?: string): string {
  const holder = document.implementation.createHTMLDocument().body;
  holder.append(cleanHtml(html, { baseUrl, picture, ...(pictureWords !== undefined && { pictureWords }) }));
  return holder.innerHTML;
}

/** What `clean` leaves of the attributes that it adds itself. */
const short = (html: string) =>
  html
    .replaceAll(' target="_blank" rel="noopener noreferrer nofollow"', '')
    .replaceAll(/ (loading|decoding|referrerpolicy)="[a-z-]+"/g, '');

describe('hostile HTML', () => {
  it.each([
    ['a script', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    ['an event handler', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
    [
      'an image that fails',
      '<img src="x.png" onerror="alert(1)">',
      '<img src="https://marshrecord.example/2026/x.png">',
    ],
    [
      'style, class, id and name',
      '<p style="position:fixed" class="a" id="b" name="c">a</p><style>p{}</style>',
      '<p>a</p>',
    ],
    ['data and aria attributes', '<p data-x="1" aria-label="y">a</p>', '<p>a</p>'],
    ['a form', '<form action="/steal"><input name="q" value="v"><button>Go</button></form>', 'Go'],
    ['a frame', '<iframe src="https://evil.example"></iframe><object data="x"></object><embed src="y">', ''],
    ['a set of frames', '<frameset><frame src="https://evil.example"></frameset>', ''],
    ['a base and a redirect', '<base href="//evil.example"><meta http-equiv="refresh" content="0;url=/">a', 'a'],
    ['a script address', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['a script address in disguise', '<a href="java\tscript&colon;alert(1)">a</a>', '<a>a</a>'],
    ['a data address', '<a href="data:text/html,x">a</a><img src="data:image/png;base64,AAAA">', '<a>a</a>'],
    ['an address with a password', '<a href="https://me:secret@marsh.example/">a</a>', '<a>a</a>'],
    [
      'an address of the extension',
      '<a href="chrome-extension://abc/x">a</a><img src="chrome://favicon/">',
      '<a>a</a>',
    ],
    [
      'drawings with scripts',
      '<svg><script>alert(1)</script><a href="javascript:x">t</a></svg><math href="javascript:x"><mi>x</mi></math>',
      '<math><mi>x</mi></math>',
    ],
    ['an attribute of another element', '<p href="/x" src="/y" width="3" cite="/z">a</p>', '<p>a</p>'],
    ['a template', '<template><img src=x onerror=alert(1)></template>a', 'a'],
    [
      'markup that mutates',
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
      expect.not.stringContaining('onerror'),
    ],
  ])('%s goes', (_what, html, left) => {
    expect(short(clean(html))).toEqual(left);
  });

  it('loads nothing before it is clean', () => {
    let isLoaded = false;
    const probe = new PerformanceObserver(() => (isLoaded = true));
    probe.observe({ type: 'resource' });
    cleanHtml('<img src="/probe.png"><link rel="stylesheet" href="/probe.css">', {
      baseUrl: location.href,
      picture: undefined,
    });
    expect(probe.takeRecords()).toEqual([]);
    expect(isLoaded).toBe(false);
    probe.disconnect();
  });
});

describe('harmless HTML', () => {
  it('keeps its structure and gets whole addresses', () => {
    expect(
      short(clean('<h2>A</h2><p>b <a href="../x">c</a> <a href="mailto:a@b.example">d</a></p><ul><li>e</li></ul>')),
    ).toBe(
      '<h2>A</h2><p>b <a href="https://marshrecord.example/x">c</a> <a href="mailto:a@b.example">d</a></p><ul><li>e</li></ul>',
    );
  });

  it('sends links to a tab of their own and tells nobody where they come from', () => {
    expect(clean('<a href="https://x.example/">a</a>')).toBe(
      '<a href="https://x.example/" target="_blank" rel="noopener noreferrer nofollow">a</a>',
    );
    expect(clean('<img src="/a.png">')).toContain('loading="lazy" decoding="async" referrerpolicy="no-referrer"');
  });

  it('keeps the sizes of a picture when all of its addresses are good', () => {
    expect(short(clean('<img src="a.png" srcset="b.png 1x, /c,d.png 2x">'))).toBe(
      '<img src="https://marshrecord.example/2026/a.png" srcset="https://marshrecord.example/2026/b.png 1x, https://marshrecord.example/c,d.png 2x">',
    );
    expect(short(clean('<img src="a.png" srcset="data:x 1x, b.png 2x">'))).not.toContain('srcset');
  });

  it.each([
    '<img src="/p.gif" width="1" height="1">',
    '<img src="/p.gif" height="0">',
    '<img src="/p.gif" style="display: none">',
    '<img src="/p.gif" style="width:1px;height:1px">',
    '<img src="/p.gif" hidden>',
    '<img src="/count.gif?story=1">',
  ])('drops the pixel that counts readers: %s', (html) => {
    expect(clean(`<p>a</p>${html}`)).toBe('<p>a</p>');
  });

  it('shows the story’s own picture once', () => {
    const picture = 'https://marshrecord.example/weir.jpg';
    expect(clean(`<p><a href="/x"><img src="/weir-300x200.jpg?w=1"></a></p><p>a</p>`, picture)).toBe('<p>a</p>');
    expect(clean(`<figure><img src="/weir.jpg"><figcaption>b</figcaption></figure>`, picture)).toBe(
      '<figure><figcaption>b</figcaption></figure>',
    );
    const figure = `<figure><img src="/weir.jpg"><figcaption>At\n four. <span>Bo</span></figcaption></figure>`;
    expect(clean(`${figure}<p>a</p>`, picture, 'At four. Bo')).toBe('<p>a</p>');
    expect(clean(`${figure}<p>a</p>`, picture, 'At four.')).toContain('Bo');
    expect(clean(`<p>${'long '.repeat(60)}</p><img src="/weir.jpg">`, picture)).toContain('weir.jpg');
  });

  it('is the same when it is cleaned once more', () => {
    const once = clean('<p>a<b>c</p><div><table><td>d</table><img src="/x.png"></div>&lt;script&gt;');
    expect(clean(once)).toBe(once);
  });
});

/** From the project's root. The server of these tests may have to be told that it may read there. */
const hostileHtml = '../shared/corpus/hostile-html.json';
const payloads = await commands.readFile(hostileHtml).then(
  (text) => JSON.parse(text) as readonly { html: string }[],
  () => undefined,
);

describe('a text that was cleaned when it was stored', () => {
  it('holds nothing that is not on the list, as a browser reads it', () => {
    fc.assert(
      fc.property(messyMarkup, (html) => {
        expect(offences(parse(cleanMarkup(html, baseUrl)))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is drawn as it was stored', () => {
    fc.assert(
      fc.property(messyMarkup, (html) => {
        const stored = cleanMarkup(html, baseUrl);
        expect(short(clean(stored))).toBe(parse(stored).innerHTML);
      }),
      { numRuns: 1_000 },
    );
  });

  it('has the structure that a browser gives it', () => {
    fc.assert(
      fc.property(messyMarkup, (html) => {
        const stored = cleanMarkup(html, baseUrl);
        expect(asRead(parse(stored))).toBe(asRewritten(stored));
      }),
      { numRuns: 1_000 },
    );
  });

  it.skipIf(payloads === undefined)(
    payloads === undefined
      ? `payloads of others (not tried: there is no ${hostileHtml}, or it may not be read from here)`
      : 'holds nothing of the payloads of others',
    () => {
      expect(payloads?.length).toBeGreaterThan(100);
      for (const { html } of payloads ?? []) {
        const stored = cleanMarkup(html, baseUrl);
        const parsed = parse(stored);
        expect(offences(parsed), html).toEqual([]);
        expect(short(clean(stored)), html).toBe(parsed.innerHTML);
        expect(asRead(parsed), html).toBe(asRewritten(stored));
      }
    },
  );
});

/** In a document that loads nothing and runs nothing. */
function parse(html: string): HTMLElement {
  const { body } = document.implementation.createHTMLDocument();
  body.innerHTML = html;
  return body;
}

function offences(parsed: HTMLElement): string[] {
  const namespaces = ['http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML'];
  return [...parsed.querySelectorAll('*')].flatMap((element) => [
    ...(allowedNames.has(element.localName) && namespaces.includes(element.namespaceURI ?? '')
      ? []
      : [element.tagName]),
    ...[...element.attributes]
      .filter(({ name }) => !isAllowedAttribute(element.localName, name))
      .map(({ name }) => `${element.tagName} ${name}`),
  ]);
}

/** Browsers put rows into sections of their own, and write spaces by their name. */
const asRead = (parsed: HTMLElement): string =>
  parsed.innerHTML.replaceAll(/<\/?tbody>/g, '').replaceAll('&nbsp;', '\u00a0');

/** The first line break of a pre element is none of its text, and is not there when the element is written again. */
const asRewritten = (stored: string): string =>
  stored.replaceAll(/<\/?tbody>/g, '').replaceAll(/(<pre[^>]*>\n)\n/g, '$1');
