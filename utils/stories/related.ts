import { day } from '../kernel/duration.ts';
import { wordKeys, wordsByKeys } from '../text/word-keys.ts';
import { isSameReport, nameOf } from './same-report.ts';
import type { Story } from './story.ts';

/** Some stories, and where the words of their headlines and summaries stand. Any number of them are asked as one. */
export interface RelatedIndex {
  readonly stories: readonly IndexedStory[];
  /** By the key of a word: the place of each story in which it stands, times four, and in which of its fields. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

interface IndexedStory {
  readonly story: Story;
  /** How many keys it has. */
  readonly size: number;
}

const inSummary = 1;
const inHeadline = 2;

/** BM25's own figures: how soon more of a word adds no more, and how much a long text is held against it. */
const saturation = 1.2;
const lengthShare = 0.5;

// The rest was tuned on 2,364 headlines with summaries from 77 sources of March 2022.
const headlineWeight = 2.5;
/** Above 1, so that some middling words do not make up for a rare one. */
const rarityPower = 1.5;
/** A word in no more of the stories than this says what a story is about. */
const rareShare = 0.015;
const rareAlways = 3;
const fewestRareWords = 2;
/** Of what the story itself would score. More than the second is the same report. */
const leastLikeness = 0.24;
const mostLikeness = 0.75;
/** A week later or earlier two words are but the name of somebody, and what is somewhat alike is another matter. */
const farApart = 7 * day;
const fewestRareWordsApart = 3;
const moreLikenessApart = 0.06;
/** In words that stand in these two headlines and nowhere else. */
const leastScore = 1.7;
const otherSourceFactor = 1.15;
/** What the oldest loses to the newest. */
const ageLoss = 0.3;
const longestAge = 14 * day;

export function indexStories(stories: readonly Story[]): RelatedIndex {
  const places = new Map<string, number[]>();
  const indexed = stories.map((story, position) => {
    const fields = fieldsOf(story, wordKeys);
    for (const [key, field] of fields) {
      const place = position * 4 + field;
      const known = places.get(key);
      if (known) known.push(place);
      else places.set(key, [place]);
    }
    return { story, size: fields.size };
  });
  return { stories: indexed, places };
}

/** The most related of the stories to one of them or another, or none rather than a bad one. */
export function mostRelated(story: Story, indexes: readonly RelatedIndex[]): Story | undefined {
  const stories = indexes.flatMap((index) => index.stories);
  const count = stories.length;
  const meanSize = stories.reduce((sum, { size }) => sum + size, 0) / count;
  const own = fieldsOf(story, wordsByKeys);
  const scores = new Map<IndexedStory, Shared>();
  let ownScore = 0;
  for (const [word, field] of own) {
    const found = indexes.flatMap((index) => findWord(index, word));
    const weight = rarityOf(found.length, count) ** rarityPower * weightOf(field);
    ownScore += weight * gain(field, own.size / meanSize);
    // What half of the stories say tells none of them from the others.
    if (found.length > count / 2) continue;
    const isRare = found.length <= Math.max(rareAlways, count * rareShare);
    for (const [other, itsField] of found) {
      const known = scores.get(other) ?? { score: 0, rareWords: 0, isInHeadlines: false };
      known.score += weight * gain(itsField, other.size / meanSize);
      if (isRare) {
        known.rareWords++;
        known.isInHeadlines ||= (field & itsField & inHeadline) > 0;
      }
      scores.set(other, known);
    }
  }
  const newest = stories.reduce((least, { story: { riverOrder } }) => Math.min(least, riverOrder), 0);
  const worthOf = ([{ story: other }, { score }]: [IndexedStory, Shared]): number =>
    score *
    (other.sourceId === story.sourceId ? 1 : otherSourceFactor) *
    (1 - ageLoss * Math.min(1, (other.riverOrder - newest) / longestAge));
  const oneWord = headlineWeight * gain(inHeadline, 1);
  const isTold = isSameReport(story, (key) => {
    const found = indexes.reduce((sum, { places }) => sum + (places.get(key)?.length ?? 0), 0);
    return rarityOf(found, count) ** rarityPower;
  });
  return [...scores]
    .filter(([{ story: other }, { score, rareWords, isInHeadlines }]) => {
      const apart = Math.min(1, Math.abs(other.riverOrder - story.riverOrder) / farApart);
      return (
        isInHeadlines &&
        rareWords >= (apart < 1 ? fewestRareWords : fewestRareWordsApart) &&
        score >= leastScore * oneWord &&
        score >= (leastLikeness + apart * moreLikenessApart) * ownScore &&
        score <= mostLikeness * ownScore
      );
    })
    .toSorted((one, other) => worthOf(other) - worthOf(one))
    .map(([other]) => other.story)
    .find((other) => other.id !== story.id && !isTold(other));
}

/** What two stories have in common. */
interface Shared {
  score: number;
  rareWords: number;
  /** Whether one of the rare words stands in both headlines. */
  isInHeadlines: boolean;
}

/** Each word (as `read` tells words apart) once, with the fields in which it stands. */
function fieldsOf(story: Story, read: (text: string) => readonly string[]): ReadonlyMap<string, number> {
  const fields = new Map<string, number>();
  for (const word of read(nameOf(story))) fields.set(word, inHeadline);
  if (story.headline === undefined || story.summary === undefined) return fields;
  for (const word of read(story.summary)) fields.set(word, (fields.get(word) ?? 0) | inSummary);
  return fields;
}

/** The stories in which all keys of a word stand, and the fields in which they stand together. */
function findWord({ stories, places }: RelatedIndex, word: string) {
  const [first = '', ...others] = word.split(' ');
  let found = places.get(first) ?? [];
  for (const key of others) {
    const fields = new Map((places.get(key) ?? []).map((place) => [place >> 2, place & 3]));
    found = found
      .map((place) => (place & ~3) | (place & (fields.get(place >> 2) ?? 0)))
      .filter((place) => (place & 3) > 0);
  }
  return found.map((place) => [stories[place >> 2]!, place & 3] as const);
}

/** From 0, for what all say, to about 1. */
const rarityOf = (found: number, count: number): number =>
  Math.log(1 + (count - found + 0.5) / (found + 0.5)) / Math.log(count + 1);

const weightOf = (field: number): number => (field & inHeadline ? headlineWeight : 0) + (field & inSummary ? 1 : 0);

function gain(field: number, length: number): number {
  const weight = weightOf(field);
  return (weight * (saturation + 1)) / (weight + saturation * (1 - lengthShare + lengthShare * length));
}
