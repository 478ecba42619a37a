import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceId } from '../../utils/sources/source.ts';
import { indexStories, mostRelated } from '../../utils/stories/related.ts';
import type { Story, StoryId } from '../../utils/stories/story.ts';

/** Headlines of two days, each labelled with the story that it tells. They are not ours to keep in the repository. */
const labelledStories = join(import.meta.dirname, '../../../shared/corpus/headlines/labelled-stories.json');

/** Of the cards, those about the story that was asked of; of the headlines, those whose card says the same report again. */
const leastOfOneStory = 0.85;
const mostRepeated = 0.01;
/** Of the words of the shorter headline. */
const repeatedShare = 0.5;

interface Labelled {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly url: string;
  readonly publishedAt: number;
  readonly story: string;
}

/**
 * How near the related cards of labelled headlines come to their stories, without saying them again, and whether near
 * enough. Some 55 sources tell each of these stories within two days: for most headlines no card is the right one.
 */
export function reportRelated(): boolean {
  if (!existsSync(labelledStories)) {
    console.log(`\nRelated: not looked at, there is no ${labelledStories}.`);
    return true;
  }
  const all = JSON.parse(readFileSync(labelledStories, 'utf8')) as readonly Labelled[];
  const byId = new Map(all.map((labelled) => [toStory(labelled).id, labelled]));
  const indexes = [indexStories(all.map(toStory))];
  const cards = all.flatMap((asked) => {
    const found = mostRelated(toStory(asked), indexes);
    const shown = found && byId.get(found.id);
    return shown ? [{ asked, shown }] : [];
  });
  const ofOneStory = cards.filter(({ asked, shown }) => asked.story === shown.story);
  const repeated = ofOneStory.filter(({ asked, shown }) => shareOfWords(asked.title, shown.title) >= repeatedShare);
  const shares = { ofOneStory: ofOneStory.length / cards.length, repeated: repeated.length / all.length };
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  console.log(`\nRelated: ${cards.length} of ${all.length} headlines have a card`);
  console.log(
    `  of the same labelled story ${ofOneStory.length}, ${percent(shares.ofOneStory)} of the cards, wanted ${percent(leastOfOneStory)}`,
  );
  console.log(
    `  the same report, with half of its words, ${repeated.length}, ${percent(shares.repeated)} of the headlines, wanted at most ${percent(mostRepeated)}`,
  );
  return shares.ofOneStory >= leastOfOneStory && shares.repeated <= mostRepeated;
}

function toStory({ id, title, source, url, publishedAt }: Labelled): Story {
  return {
    id: `${source}/${id}` as StoryId,
    sourceId: source as SourceId,
    headline: title,
    link: url,
    publishedAt,
    firstSeenAt: publishedAt,
    riverOrder: -publishedAt,
    arrival: [0, publishedAt],
    length: { words: 0, characters: 0 },
    lengthOf: 'teaser',
    hasBody: false,
    fingerprint: id,
  };
}

/** Whole words, as they are written: another measure than the product's own. */
const wordsOf = (title: string): ReadonlySet<string> => new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));

function shareOfWords(one: string, other: string): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return words.intersection(others).size / Math.max(1, Math.min(words.size, others.size));
}
