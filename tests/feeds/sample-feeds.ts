/** Feeds with everything that makes them break: escaped and CDATA markup, addresses with "&", attributes, entities. */
const body = (index: number): string =>
  `<p>The <a href="https://harbour.example/?a=${index}&amp;b=2">ferry</a> &#8217; &eacute; is <em>back</em>.</p>\n`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

export function sampleRss(count: number, bodies = 2): string {
  const items = numbers(count).map(
    (index) => `<item><title>Story ${index} &amp; more</title><link>https://harbour.example/story-${index}</link>
<guid isPermaLink="false">story-${index}</guid><pubDate>Tue, 05 Mar 2024 10:30:00 +0000</pubDate>
<dc:creator><![CDATA[Ada Quay]]></dc:creator><category>News</category>
<enclosure url="https://harbour.example/${index}.mp3" length="12" type="audio/mpeg"/>
<description><![CDATA[Short ${index}]]></description>
<content:encoded><![CDATA[${body(index).repeat(bodies)}]]></content:encoded></item>\n`,
  );
  return `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour</title><link>https://harbour.example/</link>\n${items.join('')}</channel></rss>\n`;
}

export function sampleAtom(count: number, bodies = 2): string {
  const entries = numbers(count).map(
    (index) => `<entry><title type="html">Story ${index} &amp;amp; more</title>
<link rel="alternate" type="text/html" href="https://harbour.example/story-${index}"/><id>story-${index}</id>
<updated>2024-03-05T10:30:00Z</updated><author><name>Ada Quay</name></author><category term="news"/>
<content type="html">${escape(body(index).repeat(bodies))}</content></entry>\n`,
  );
  return `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title><link href="https://harbour.example/"/>
<id>harbour</id><updated>2024-03-05T10:30:00Z</updated>\n${entries.join('')}</feed>\n`;
}

export function sampleJson(count: number, bodies = 2): string {
  const items = numbers(count).map((index) => ({
    id: `story-${index}`,
    url: `https://harbour.example/story-${index}`,
    title: `Story ${index} & more "[}`,
    content_html: body(index).repeat(bodies),
    tags: ['news', ']}'],
    attachments: [{ url: `https://harbour.example/${index}.mp3`, mime_type: 'audio/mpeg' }],
  }));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Harbour', items }, null, 1);
}
