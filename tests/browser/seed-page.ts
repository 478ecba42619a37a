/** A page built like the one that Wireside set out from: everything that its story view must be able to show. */
const quotations = [
  '“It is the business of every town to know how deep its own water is,” said the council in answer to a question about ' +
    'the gauge. “We will go on reading it.”',
  '“The meeting about the quay will be on Friday, and everybody is welcome,” wrote the mayor, adding that “details will follow.”',
];

const paragraphs = [
  'Iron found below the old cannery after the storm of January comes from a gauge of the year 1961, according to a report ' +
    'of the harbour office that was seen by Reuters.',
  'Both the pilots and the council had said before that the ferries had been going by a figure that nobody could check. ' +
    'The harbour master said that more such gauges may lie along the coast, and that nobody had been asked to look for them.',
  'According to the report, the inspectors concluded that the gauge had shown a hand’s breadth too much for eleven winters.',
  'The inspectors said that the pieces “recovered from the quay on 2 January are those of a gauge of the cannery’s own make”.',
  'Having looked at the pieces in the yard, they “found no sign that the gauge had been read since the spring”.',
  'Eleven families live below the cannery, and most of them have kept figures of their own on the doors of their sheds. ' +
    'The inspectors copied all of them, and found that the sheds agreed with each other and not with the gauge. One of the ' +
    'doors goes back to the winter of 1974, and has been asked for by the museum.',
  'Reading a gauge that is not in the book is against the rules of the port.',
  'The office has since sent two people along the coast with a list of every gauge that it knows of, and with a second list ' +
    'that the pilots wrote from memory. The two lists differ in nine places. At four of these nothing was found but a post, ' +
    'at three there was a gauge that nobody reads, and at two the people who live there said that they would rather not say. ' +
    'The office will publish both lists in May.',
  'The cannery has been the largest giver of old iron to the museum, and is said to have given it two boats and a crane.',
  'There have also been questions about what the museum gives in return. The mayor has warned that the port needs the crane.',
];

export const headline = 'Reuters: Report says gauge of the old cannery misled the ferries';
export const caption = 'The quay below the old cannery after the storm of 2 January.';
export const credit = 'Ida Holm/AFP via Getty Images';
export const related = {
  headline: 'Port fines owners of boats that ignore the book',
  sentence: 'The port has fined two owners and one captain, the harbour office said on 2 April.',
};

/** Given in full by the feed. */
export const book = { headline: 'The book of the port', words: 6_600 };

export function seedPage(origin: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline} | Harbour Post</title>
<meta property="og:image" content="${origin}/pictures/cannery-quay-large.png">
<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline,
    author: { name: 'Jonas Berg' },
    datePublished: '2026-04-29T09:00:00Z',
  })}</script></head><body>
<nav><a href="/">Home</a> <a href="/news">News Feed</a></nav>
<main><article><h1>${headline}</h1><p class="reading">2 min read</p>
<figure><img src="/pictures/cannery-quay-large.png" alt="Broken planks on a quay" width="640" height="427">
<figcaption>${caption} (${credit})</figcaption></figure>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
<div class="related-card"><a href="/news/fines"><img src="/pictures/fines-square.png" alt="Article image" width="320" height="213"></a>
<h4><a href="/news/fines">${related.headline}</a></h4><p>${related.sentence}</p></div>
</article></main><footer>Harbour Post</footer></body></html>`;
}

export function seedFeed(origin: string): string {
  const brief = (text: string, index: number) =>
    `<item><guid>brief-${index}</guid><description>${text}</description><pubDate>Wed, 29 Apr 2026 0${7 - index}:00:00 GMT</pubDate></item>`;
  const short = Array.from(
    { length: 14 },
    (_, index) =>
      `<item><title>Notice ${index + 1} of the port</title><guid>notice-${index}</guid><description>Ferries go by the book.</description>` +
      `<pubDate>Tue, 28 Apr 2026 ${String(22 - index).padStart(2, '0')}:00:00 GMT</pubDate></item>`,
  );
  const pages = '<p>Ferries go by the book of the port, and by nothing.</p>'.repeat(book.words / 11);
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title><link>${origin}/</link><language>en</language>
<item><title>${headline}</title><link>${origin}/news/gauge</link><guid>gauge</guid><pubDate>Wed, 29 Apr 2026 09:00:00 GMT</pubDate>
<description>Iron found below the old cannery after the storm of January comes from a gauge…</description></item>
${quotations.map(brief).join('\n')}${short.join('\n')}
<item><title>${book.headline}</title><link>${origin}/news/book</link><guid>book</guid><pubDate>Mon, 27 Apr 2026 09:00:00 GMT</pubDate>
<content:encoded><![CDATA[${pages}]]></content:encoded></item></channel></rss>`;
}

export { paragraphs, quotations };
