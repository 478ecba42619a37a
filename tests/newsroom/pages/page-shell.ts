import { escapeMarkup } from '../escape-markup.ts';
import type { SampleSource } from '../sample-story.ts';

interface Page {
  readonly source: SampleSource;
  readonly title: string;
  readonly head: string;
  readonly main: string;
}

/** The frame of every page of the newsroom's sites. */
export function pageShell({ source, title, head, main }: Page): string {
  const direction = source.language === 'ar' ? 'rtl' : 'ltr';
  return `<!doctype html>
<html lang="${source.language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
${head}
<link rel="icon" href="data:,">
<style>${styleOf(source)}</style>
</head>
<body>
<header><a href="/${source.key}/">${escapeMarkup(source.name)}</a><p>${escapeMarkup(source.description)}</p></header>
<main>
${main}
</main>
</body>
</html>
`;
}

const styleOf = ({ colour }: SampleSource) => `
:root { color-scheme: light dark; --colour: ${colour}; --ink: #1b2021; --soft: #5c6667; --ground: #fdfdfc; --rule: #dde1e1; }
@media (prefers-color-scheme: dark) { :root { --ink: #dde2e1; --soft: #98a2a1; --ground: #17191a; --rule: #2f3536;
  --colour: color-mix(in oklab, ${colour}, white 45%); } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 18px/1.65 Charter, Georgia, 'Noto Serif', serif; }
:lang(ja) h1, :lang(ja) ol.stories a { word-break: auto-phrase; }
:lang(ja) body { line-height: 1.85; font-family: 'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP', serif; }
:lang(ar) body { line-height: 1.8; font-family: 'Noto Naskh Arabic', 'Sakkal Majalla', 'Geeza Pro', serif; font-size: 20px; }
header, main { max-inline-size: 42rem; margin-inline: auto; padding-inline: 1.25rem; }
header { padding-block: 1.5rem 1rem; border-block-end: 3px double var(--rule); }
header a { color: var(--colour); font-size: 1.6rem; font-weight: 700; line-height: 1.2; text-decoration: none; }
header p, time, .byline, figcaption, .topic { margin: 0; color: var(--soft); font: 0.8rem/1.5 system-ui, sans-serif; }
main { padding-block: 1.5rem 4rem; }
h1 { margin: 0 0 0.6rem; font-size: 2rem; line-height: 1.2; text-wrap: balance; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; line-height: 1.3; }
p { margin: 0 0 1.1rem; }
figure { margin: 1.5rem 0; }
img { display: block; inline-size: 100%; block-size: auto; border-radius: 2px; background: var(--rule); }
figcaption { padding-block-start: 0.5rem; }
.credit { display: block; opacity: 0.85; }
blockquote { margin: 1.8rem 0; padding-inline-start: 1.5rem; font-size: 1.2rem; }
blockquote p { margin: 0; }
blockquote footer { color: var(--soft); font: 0.8rem/1.8 system-ui, sans-serif; }
ol.stories { margin: 0; padding: 0; list-style: none; }
ol.stories li { display: grid; grid-template-columns: 1fr 8rem; gap: 0 1rem; padding-block: 1.1rem; border-block-end: 1px solid var(--rule); }
ol.stories li > div:only-child { grid-column: 1 / -1; }
ol.stories a { color: inherit; font-size: 1.15rem; font-weight: 650; line-height: 1.3; text-decoration: none; }
ol.stories a:hover { color: var(--colour); text-decoration: underline; }
ol.stories p { margin: 0.25rem 0 0; font-size: 0.95rem; line-height: 1.5; }
`;
