/** Letters. */
const megabyte = 1_000_000;
const ordinary = 9_000;

const words = (
  'harbour storm ferry council lighthouse bridge engineer market evening report inspector tunnel drainage quarter railway ' +
  'cargo pilot signal northern figure budget winter repair minister committee vessel crew weather island fisher'
).split(' ');

/** Pages of a megabyte, each long in another way. The same at each run. */
export function longPages(): ReadonlyMap<string, string> {
  let seed = 7;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const sentence = (length: number): string => {
    const said = Array.from({ length }, () => words[random(words.length)]).join(' ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}, as was said.`;
  };
  const paragraph = (): string =>
    `<p>${sentence(16)} ${sentence(14)} <a href="/x/${random(1e6)}">${sentence(3)}</a> ${sentence(12)}</p>\n`;
  const fill = (part: () => string, letters: number): string => {
    let text = '';
    while (text.length < letters) text += part();
    return text;
  };
  const page = (body: string, after = '', head = ''): string =>
    `<!doctype html><html lang="en"><head><title>Storm closes the harbour</title>${head}</head><body>` +
    `<header><nav>${links('s', 40)}</nav></header><main><article><h1>Storm closes the harbour</h1>` +
    `<div class="body">${body}</div></article>${after}</main><footer>${links('f', 60)}</footer></body></html>`;
  const links = (name: string, count: number): string =>
    Array.from({ length: count }, (_, index) => `<a href="/${name}${index}">Section ${index}</a> `).join('');
  const short = fill(paragraph, ordinary);
  const reply = (names: readonly string[]) => () =>
    `<div class="${names[0]}"><div class="${names[1]}"><img src="/face.png" width="32" height="32"><span>${sentence(2)}</span>` +
    `<time>12 May</time></div><div class="${names[2]}"><p>${sentence(20)}</p></div>` +
    '<ul><li><a href="#a">Answer</a></li><li><a href="#b">Report</a></li></ul></div>';
  return new Map([
    ['paragraphs', page(fill(paragraph, megabyte))],
    [
      'paragraphs, each in three boxes',
      page(fill(() => `<div class="a"><div class="b"><div>${paragraph()}</div></div></div>`, megabyte)),
    ],
    [
      'a script with its data',
      page(short, '', `<script>window.state = ${JSON.stringify(fill(() => sentence(12), megabyte))}</script>`),
    ],
    [
      'scripts between paragraphs',
      page(fill(() => `${paragraph()}<script>var a${random(1e6)} = "${sentence(60)}"</script>`, megabyte)),
    ],
    [
      'comments',
      page(
        short,
        `<section id="comments">${fill(reply(['comment', 'comment-head', 'comment-body']), megabyte)}</section>`,
      ),
    ],
    [
      'comments that are not called so',
      page(short, `<section class="z">${fill(reply(['q', 'r', 's']), megabyte)}</section>`),
    ],
    [
      'teasers of other stories',
      page(
        short,
        `<div class="more">${fill(() => `<div class="t"><a href="/t/${random(1e6)}"><img src="/p${random(1e4)}.jpg"><h3>${sentence(8)}</h3></a></div>`, megabyte)}</div>`,
      ),
    ],
    [
      'a table',
      page(
        `${short}<table><thead><tr><th>a</th><th>b</th></tr></thead>${fill(() => `<tr><td>${sentence(2)}</td><td>${random(1e4)}</td></tr>`, megabyte)}</table>`,
      ),
    ],
    [
      'a span for each few words',
      page(fill(() => `<p>${fill(() => `<span class="w">${sentence(1)}</span> `, 900)}</p>`, megabyte)),
    ],
    ['lines parted by two breaks', page(fill(() => `${sentence(16)} ${sentence(14)}<br><br>`, megabyte))],
    ['lines parted by one break', page(fill(() => `${sentence(12)}<br>`, megabyte))],
    [
      'a style on each element',
      page(
        fill(
          () => `<p style="margin: 0" onclick="go()"><span style="color: #333">${sentence(30)}</span></p>`,
          megabyte,
        ),
      ),
    ],
    ['one paragraph', page(`<p>${fill(() => `${sentence(16)} `, megabyte)}</p>`)],
  ]);
}
