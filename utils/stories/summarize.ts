/** What three lines of the widest panel can hold, with something to spare for the story view. */
const longest = 500;

/**
 * The plain-text summary of the river: the first of the texts that says something beyond the headline, cut at a word.
 * `texts` are plain text, the feed's own summary first and the body after it.
 */
export function summarize(texts: readonly (string | undefined)[], headline: string | undefined): string | undefined {
  for (const text of texts) {
    const summary = withoutHeadline(text?.replace(/\s+/g, ' ').trim() ?? '', headline);
    if (summary) return cutAtWord(summary);
  }
  return undefined;
}

function withoutHeadline(text: string, headline: string | undefined): string {
  if (!headline || !text.startsWith(headline)) return text;
  return text.slice(headline.length).replace(/^[\s.:,;|–—-]+/, '');
}

function cutAtWord(text: string): string {
  if (text.length <= longest) return text;
  // One character may be two units; a text without spaces (Han, Thai) is cut where it stands.
  const cut = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:–—-]+$/, '')}…`;
}
