import { describe, expect, it } from 'vitest';
import { harbourPage, prose, read } from './harbour-page.ts';

const author = '<meta name="author" content="Jonas Berg">';
const withAuthor = (name: string): string => `<meta name="author" content="${name}">`;
const linesOf = (html: string): readonly string[] =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('p, h2, li')].map((line) =>
    (line.textContent ?? '').trim(),
  );
const textOf = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';

async function linesWith(parts: {
  readonly head?: string;
  readonly top?: string;
  readonly middle?: string;
  readonly end?: string;
}) {
  const { head = '', top = '', middle = '', end = '' } = parts;
  const { html } = await read(harbourPage({ head, body: top + prose(4) + middle + (middle && prose(4)) + end }));
  return linesOf(html);
}

describe('a line of the story that begins like one of the site', () => {
  it.each([
    '<p>“Watch this,” said Krahn.</p>',
    '<p>"Read on," he begged.</p>',
    '<p>„Abonnieren“, riet er.</p>',
    '<p>« Abonnez-vous », dit-il.</p>',
    '<p>“Contact us,” it read.</p>',
    '<p>“Follow us on Facebook,” read the sign.</p>',
    '<p>«Suscríbete», dijo él.</p>',
    '<p>Donate sand, keepers beg.</p>',
    '<p>Subscribe, said the paper.</p>',
    '<p>Loading ramps at the <a href="/basin">basin</a> stayed shut until the crane had been righted.</p>',
    '<p>Loading took all night.</p>',
    '<p>Support us or leave.</p>',
    '<p>Support us, the keepers asked on Facebook, or the gate will fall.</p>',
    '<p>Write to the council, the keepers told <a href="/bakers">the bakers</a>, and say what the flour cost.</p>',
    '<p>Trending towards the sea, the <a href="/wall">wall that the council built in spring</a> gave way.</p>',
    '<p>Popular among <a href="https://tables.example/f">the families who sleep in the loft of the mill</a>.</p>',
    '<p>Watch <a href="https://films.example/gate">the film that the bakers made of it</a>, and you hear the hinges.</p>',
    '<p>Watch <a href="https://films.example/gate">the film</a>.</p>',
    '<p>More in <a href="https://tables.example/1962">the tables that the council had made in 1962</a> than in others was wrong.</p>',
    '<p>広告業界は、港の水門が閉じた夜に大きな損失を出した。</p>',
    '<h2>Popular anger rises</h2>',
    '<h2>Recommended height</h2>',
    '<h2>More about hinges</h2>',
    '<h2>Related ports</h2>',
    '<h2>Watch duty</h2>',
  ])('stays in the middle: %s', async (middle) => {
    expect(await linesWith({ head: author, middle })).toContain(textOf(middle));
  });

  it.each([
    '<p>Ilse Krahn was the first keeper to become a professor of tides at the college.</p>',
    '<p>Nils Aaker, who is a photographer, wept when the motor was carried out.</p>',
    '<p>Copyright in the drawings passes to the museum, and the museum lets everybody use them.</p>',
    '<p>Source of the leak was never found.</p>',
    '<p>Contact was lost at three.</p>',
    '<p>Updated tables follow in March.</p>',
    '<p>The document was first published in 1962, and nobody has read it since.</p>',
    '<p>The storm contributed to the fall of the old wall.</p>',
    '<p>The film of that night can be found on the shelves of the library.</p>',
    '<p>More from the council is expected on Friday.</p>',
    '<p>Watch the water tonight, and you see why.</p>',
    '<p>Все права на чертежи перейдут музею в марте.</p>',
    '<p>“Jonas Berg is a reporter, and he never slept,” said Krahn.</p>',
    '<p>Jonas Berg: And the second gate?</p>',
    '<ul><li>Sign up for the watch at <a href="/gatehouse">the gatehouse</a> before noon on Saturday.</li><li>Bring a lantern and bread.</li></ul>',
  ])('stays at the end: %s', async (end) => {
    const lines = await linesWith({ head: author, end });
    for (const line of linesOf(end)) expect(lines).toContain(line);
  });

  it.each([
    ['an agency', 'Reuters', '<p>Reuters could not reach the council on Tuesday.</p>'],
    ['the site', 'Coast Agency', '<p>Coast Agency reporters heard the hinges at four.</p>'],
    ['part of a name', 'Ida', '<p>Idanese is a dialect of which one writer is left.</p>'],
    ['no name at all', '***', '<p>Nobody in the gatehouse slept that night.</p>'],
  ])('stays at the end where the author is %s', async (_, name, end) => {
    expect(await linesWith({ head: withAuthor(name), end })).toContain(textOf(end));
  });

  it.each(['<p>The first gate broke on 4 May 1962.</p>', '<p>“Jonas Berg never slept,” said Krahn.</p>'])(
    'stays at the beginning: %s',
    async (top) => {
      expect(await linesWith({ head: author, top })).toContain(textOf(top));
    },
  );
});

describe('a line of the site', () => {
  it.each([
    '<p>SUBSCRIBE</p>',
    '<p>Loading …</p>',
    '<p>Story continues below</p>',
    '<p>広告</p>',
    '<p>Watch <a href="https://films.example/gate">Storm at the Gate</a></p>',
    '<p>Watch: <a href="https://films.example/gate">the storm at the gate</a></p>',
    '<p>相关阅读<a href="https://films.example/gate">港口的水门</a></p>',
    '<p>Follow us on Facebook, Twitter and Instagram.</p>',
    '<p>Sign up for our free newsletter, and have the tides with your breakfast.</p>',
    '<p>Got a tip? Write to tips@harbour.example and we call back.</p>',
    '<h2>Recommended</h2>',
    '<h2>Related post: <a href="https://films.example/gate">Storm at the Gate</a></h2>',
  ])('is left out in the middle: %s', async (middle) => {
    expect(await linesWith({ head: author, middle })).toHaveLength(8);
  });

  it.each([
    '<p>©2024 Harbour Post</p>',
    '<p>Copyright 2024 Harbour Post. All rights reserved.</p>',
    '<p>Source: Harbour Post.</p>',
    '<p>Ilse Moor contributed to this report.</p>',
    '<p>Jonas Berg hat den Hafen im Blick, seit er laufen kann.</p>',
    '<p>Jonas Berg can be reached at berg@harbour.example.</p>',
  ])('is left out at the end: %s', async (end) => {
    expect(await linesWith({ head: author, end })).toHaveLength(4);
  });

  it('that tells of the author stays where the story is about them', async () => {
    const end = '<p>Tide Gate was a writer all her life, and kept the crank beside her bed.</p>';
    expect(await linesWith({ head: withAuthor('Tide Gate'), end })).toContain(textOf(end));
  });
});
