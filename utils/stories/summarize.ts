import { foldWhitespace } from '../text/fold-whitespace.ts';
import { segmenterFor, splitSentences } from '../text/sentences.ts';
import { keySentences } from './key-sentences.ts';
import { withoutNoise } from './summary-noise.ts';

/** What three lines of the widest panel can hold, with something to spare for the story view. */
const longest = 500;
/** So much is shown at least, where a sentence or a word ends so late. */
const shortest = (longest * 2) / 3;
/** Letters of a text, in which all of a summary is found. */
const longestRead = 5_000;
/** Letters. From here on what a feed calls a summary is the story. */
const longestSummary = 1_000;

export interface About {
  /** Absent for a brief, whose text is the story. */
  readonly headline: string | undefined;
  readonly language: string | undefined;
}

/**
 * The plain-text summary of the river: what a text says beyond the headline. One that was written for a summary is cut at
 * a sentence or a word; of a `story` the sentences are taken that say most. `text` is plain, each paragraph a line.
 */
export function summarize(text: string, kind: 'summary' | 'story', { headline, language }: About): string | undefined {
  const read = text.slice(0, longestRead);
  // A brief has nothing else to show.
  const lead = withoutNoise(read, headline) || (headline === undefined ? read : '');
  const isStory = headline !== undefined && lead.length > (kind === 'story' ? longest : longestSummary);
  const told = (isStory && keySentences(lead, headline, language)) || lead;
  const cut = cutText(foldWhitespace(told), language);
  // What has come to stand at an end may be noise there.
  return withoutNoise(cut, headline) || (headline === undefined && cut) || undefined;
}

/** Never within a word, unless one is a third of all, and never within what is one character to a reader. */
function cutText(text: string, language: string | undefined): string {
  if (text.length <= longest) return text;
  let end = 0;
  let sentenceEnd = 0;
  // With some that do not fit, so that it is seen where the last of them ends that does.
  for (const sentence of splitSentences(text.slice(0, longest * 1.2), language)) {
    if (end <= longest) sentenceEnd = end;
    end = text.indexOf(sentence, end) + sentence.length;
  }
  if (sentenceEnd > shortest) return text.slice(0, sentenceEnd);
  const most = longest - 1;
  const startOf = (granularity: 'word' | 'grapheme'): number => {
    const segments = segmenterFor(granularity, language).segment(text.slice(0, longest * 2));
    return segments.containing(most)?.index ?? 0;
  };
  const space = text.lastIndexOf(' ', most);
  const kept = text
    .slice(0, space > shortest ? space : startOf('word') || startOf('grapheme'))
    .replace(/[\s.,;:([{«„–—-]+$/, '');
  return kept && `${kept}…`;
}
