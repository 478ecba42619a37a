/** Feeds as newspapers publish them: whole stories of some 2,500 letters, a link or a picture in every other paragraph. */
const paragraph = (index: number): string =>
  `<p>The harbour office reads the gauge below the old cannery twice a day, and writes the figure down by hand, as it ` +
  `has done since ${1900 + (index % 90)}. On Monday the ice reached the third mark for the first time in eleven winters, ` +
  `and the <a href="https://harbour.example/tides?day=${index}&amp;quay=2">ferries</a> stayed where they were until the ` +
  `pilots had looked at the channel themselves. “Nobody is in a hurry,” said the harbour master.</p>\n`;

const bodyOf = (story: number): string =>
  `<p><img src="https://harbour.example/pictures/${story}.jpg" alt="The quay" width="640" height="427"></p>\n` +
  [0, 1, 2, 3, 4].map((part) => paragraph(story * 5 + part)).join('');

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const stories = <Kind>(count: number, write: (story: number) => Kind): Kind[] =>
  Array.from({ length: count }, (_, story) => write(story));

export const rssToRead = (count: number): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour Post</title><link>https://harbour.example/</link><description>News of the coast</description>
${stories(
  count,
  (story) => `<item><title>Ice reaches the third mark, report ${story}</title>
<link>https://harbour.example/news/${story}</link><guid isPermaLink="false">harbour-${story}</guid>
<pubDate>Tue, 05 Mar 2024 10:30:00 +0000</pubDate><dc:creator><![CDATA[Ida Holm]]></dc:creator><category>Coast</category>
<description><![CDATA[The gauge below the old cannery was read by hand.]]></description>
<content:encoded><![CDATA[${bodyOf(story)}]]></content:encoded></item>`,
).join('\n')}
</channel></rss>`;

export const atomToRead = (count: number): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><link href="https://harbour.example/"/>
<id>tag:harbour.example,2024:news</id><updated>2024-03-05T10:30:00Z</updated>
${stories(
  count,
  (story) => `<entry><title type="html">Ice reaches the third mark, report ${story}</title>
<link rel="alternate" type="text/html" href="https://harbour.example/news/${story}"/>
<id>tag:harbour.example,2024:news/${story}</id><published>2024-03-05T10:30:00Z</published>
<updated>2024-03-05T10:30:00Z</updated><author><name>Ida Holm</name></author><category term="coast" label="Coast"/>
<content type="html">${escape(bodyOf(story))}</content></entry>`,
).join('\n')}
</feed>`;

export const jsonToRead = (count: number): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Harbour Post',
    home_page_url: 'https://harbour.example/',
    items: stories(count, (story) => ({
      id: `harbour-${story}`,
      url: `https://harbour.example/news/${story}`,
      title: `Ice reaches the third mark, report ${story}`,
      content_html: bodyOf(story),
      date_published: '2024-03-05T10:30:00Z',
      authors: [{ name: 'Ida Holm' }],
      tags: ['coast'],
    })),
  });
