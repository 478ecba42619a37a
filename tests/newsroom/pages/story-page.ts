import { bodyHtml, figureHtml, pictureAddress } from '../body-html.ts';
import { escapeMarkup } from '../escape-markup.ts';
import type { PublishedStory } from '../feeds/feed-to-write.ts';
import { summaryOf } from '../feeds/summary-of.ts';
import type { SampleSource } from '../sample-story.ts';
import { pageShell } from './page-shell.ts';
import { timeElement } from './time-element.ts';

/** What a middle-click opens: the whole story, also of those whose feed carries a teaser only. */
export function storyPage(
  source: SampleSource,
  { story, address, publishedAt }: PublishedStory,
  origin: string,
): string {
  const summary = summaryOf(story, source.language);
  const title = story.headline ?? summary;
  const meta = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:site_name', source.name],
    ['og:description', summary],
    ['og:url', address],
    ...(story.picture ? [['og:image', pictureAddress(story.picture.name, origin)]] : []),
    ['article:published_time', new Date(publishedAt).toISOString()],
  ];
  const byline = story.byline === undefined ? '' : `<span class="author">${escapeMarkup(story.byline)}</span> · `;
  return pageShell({
    source,
    title: `${title} | ${source.name}`,
    head: [
      `<link rel="canonical" href="${escapeMarkup(address)}">`,
      ...(story.byline === undefined ? [] : [`<meta name="author" content="${escapeMarkup(story.byline)}">`]),
      ...meta.map(([name = '', value = '']) => `<meta property="${name}" content="${escapeMarkup(value)}">`),
    ].join('\n'),
    main: `<article>
${story.headline === undefined ? '' : `<h1>${escapeMarkup(story.headline)}</h1>`}
<p class="byline">${byline}${timeElement(publishedAt, source.language)}</p>
${story.picture ? figureHtml(story.picture, origin) : ''}
${bodyHtml(story.body, origin)}
</article>`,
  });
}
