import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../components/story/clean-html.ts';

const baseUrl = 'https://marshrecord.example/2026/swifts';

function clean(html: string, picture?: string): string {
  const holder = document.implementation.createHTMLDocument().body;
  holder.append(cleanHtml(html, { baseUrl, picture }));
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
      '<svg><script>alert(1)</script><a href="javascript:x">t</a></svg><math><mi>x</mi></math>',
      '',
    ],
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
  ])('drops the pixel that counts readers: %s', (html) => {
    expect(clean(`<p>a</p>${html}`)).toBe('<p>a</p>');
  });

  it('shows the story’s own picture once', () => {
    const picture = 'https://marshrecord.example/weir.jpg';
    expect(clean(`<p><a href="/x"><img src="/weir-300x200.jpg?w=1"></a></p><p>a</p>`, picture)).toBe('<p>a</p>');
    expect(clean(`<figure><img src="/weir.jpg"><figcaption>b</figcaption></figure>`, picture)).toBe(
      '<figure><figcaption>b</figcaption></figure>',
    );
    expect(clean(`<p>${'long '.repeat(60)}</p><img src="/weir.jpg">`, picture)).toContain('weir.jpg');
  });

  it('is the same when it is cleaned once more', () => {
    const once = clean('<p>a<b>c</p><div><table><td>d</table><img src="/x.png"></div>&lt;script&gt;');
    expect(clean(once)).toBe(once);
  });
});
