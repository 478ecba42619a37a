import { extractArticle, type Teaser } from '../../../components/article/extract-article.ts';
import type { FullText } from '../../../utils/stories/article.ts';
import { cleanMarkup } from '../../../utils/text/clean-markup.ts';

export const address = 'https://harbour.example/news/tide-gate';
export const title = 'Tide gate holds through the longest storm of the year';

const sentences = [
  'The tide gate at the old basin held through the night, although the water stood higher than in any winter since 1962.',
  'Four keepers took turns at the crank because the motor, which is as old as the gate, had been taken out in autumn.',
  '“We counted every turn aloud so that nobody fell asleep,” said Ilse Krahn, who has kept the gate for nineteen years.',
  'By morning the basin was a hand higher than the street, and the bakers carried their flour to the upper floor.',
  'The council will decide in March whether the motor comes back, or whether a second gate is built in front of the first.',
  'Until then two of the keepers sleep in the gatehouse, where the stove is said to smoke whenever the wind turns west.',
  'An engineer from the next port looked at the hinges on Tuesday, and found them in better order than the paperwork.',
  'Fishers who lay outside of the basin lost eleven boats, most of which were found again on the far side of the bay.',
];

/** So many paragraphs of a story, each of its own. */
export const paragraphs = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / sentences.length);
    const [one = '', other = ''] = [index, index + 3 + round].map((at) => sentences[at % sentences.length]);
    return `${one} ${other}`;
  });

export const prose = (count = 6): string =>
  paragraphs(count)
    .map((text) => `<p>${text}</p>`)
    .join('\n');

export interface PageParts {
  readonly head?: string;
  /** Between the headline and the text. */
  readonly top?: string;
  readonly body?: string;
  /** After the article. */
  readonly after?: string;
}

/** A page of a newsroom: navigation, a headline, the text and what stands around it. */
export function harbourPage({ head = '', top = '', body = prose(), after = '' }: PageParts): string {
  const links = (names: readonly string[]) =>
    `<ul>${names.map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul>`;
  return (
    `<!doctype html><html lang="en"><head><title>${title} | Harbour Post</title>${head}</head><body>` +
    `<header class="site-header"><nav>${links(['Home', 'Ports', 'Weather', 'Sport'])}</nav></header>` +
    `<main><article><h1>${title}</h1>${top}<div class="story-body">${body}</div></article>${after}</main>` +
    `<footer>${links(['Contact', 'Privacy', 'Jobs'])}<p>© Harbour Post</p></footer></body></html>`
  );
}

export const linkedData = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;

/** What the page gives, with its text as it is kept. */
export async function read(
  html: string,
  teaser?: Teaser,
): Promise<Omit<FullText, 'id' | 'length' | 'fetchedAt' | 'feedWords'>> {
  const found = await extractArticle(html, address, teaser);
  if (found.kind === 'none') throw new Error(`no text: ${found.reason}`);
  return { ...found, html: cleanMarkup(found.html, found.address) };
}
