import { isSourceId, isTime, recordOf } from '../sources/kept-source.ts';
import type { StoryArticle } from '../stories/article.ts';
import type { Likeness, Picture, Story, StoryId, TextLength } from '../stories/story.ts';
import type { SavedStory } from '../stories/belongings.ts';

type Said = Readonly<Record<string, unknown>>;

/**
 * What a file says is a saved story, as far as it can be one: each part of the kind that drawing it relies on, no address
 * but http and https, no time later than `now`. The markup is left as it is: cleaning it is for whoever stores it.
 */
export function soundSaved(value: unknown, now: number): SavedStory | undefined {
  const said = recordOf(value);
  const story = soundStory(recordOf(said['story']), now);
  if (!story) return undefined;
  const html = recordOf(said['body'])['html'];
  const article = said['article'] === undefined ? undefined : soundArticle(story.id, recordOf(said['article']), now);
  return {
    story: { ...story, hasBody: typeof html === 'string' },
    ...(typeof html === 'string' && { body: { id: story.id, html } }),
    ...(article && { article }),
  };
}

function soundStory(said: Said, now: number): Story | undefined {
  const { id, arrival, lengthOf, firstSeenAt, riverOrder, fingerprint, publishedAt, likeness } = said;
  if (typeof id !== 'string' || id.length > 150 || id.endsWith('/')) return undefined;
  const sourceId = id.slice(0, id.indexOf('/'));
  const length = soundLength(said['length']);
  const [foundBy, arrivedAt] = Array.isArray(arrival) ? (arrival as readonly unknown[]) : [];
  if (!isSourceId(sourceId) || !length || !isTime(firstSeenAt) || !isTime(arrivedAt) || !isTime(riverOrder)) {
    return undefined;
  }
  return {
    id: id as StoryId,
    sourceId,
    ...texts(said, ['headline', 'author', 'summary', 'language']),
    ...(said['isRemoval'] === true && { isRemoval: true }),
    ...addresses(said, ['link']),
    ...(typeof likeness === 'string' && { likeness: likeness as Likeness }),
    ...(isTime(publishedAt) && { publishedAt }),
    firstSeenAt: Math.min(firstSeenAt, now),
    riverOrder: Math.max(riverOrder, -now),
    arrival: [foundBy === 1 ? 1 : 0, Math.min(arrivedAt, now)],
    length,
    lengthOf: lengthOf === 'teaser' || lengthOf === 'page' ? lengthOf : 'story',
    ...pictureOf(said),
    hasBody: false,
    fingerprint: typeof fingerprint === 'string' ? fingerprint : '',
  };
}

const reasons = ['no-text', 'consent-wall', 'paywall', 'too-short'] as const;

function soundArticle(id: StoryId, said: Said, now: number): StoryArticle | undefined {
  const { address } = addresses(said, ['address']);
  const fetchedAt = isTime(said['fetchedAt']) ? Math.min(said['fetchedAt'], now) : now;
  if (address === undefined) return undefined;
  const reason = reasons.find((one) => one === said['reason']);
  if (said['kind'] === 'none') return reason && { id, kind: 'none', reason, address, fetchedAt };
  const { html, feedWords, publishedAt } = said;
  const length = soundLength(said['length']);
  if (said['kind'] !== 'text' || typeof html !== 'string' || !length) return undefined;
  return {
    id,
    kind: 'text',
    html,
    address,
    fetchedAt,
    length,
    feedWords: isTime(feedWords) ? feedWords : 0,
    ...texts(said, ['author', 'language']),
    ...(isTime(publishedAt) && { publishedAt }),
    ...pictureOf(said),
  };
}

function soundLength(value: unknown): TextLength | undefined {
  const { words, characters, pictures } = recordOf(value);
  if (!isTime(words) || !isTime(characters)) return undefined;
  return { words, characters, ...(isTime(pictures) && { pictures }) };
}

function pictureOf(said: Said): { picture?: Picture } {
  const picture = recordOf(said['picture']);
  const { url } = addresses(picture, ['url']);
  if (url === undefined) return {};
  const { width, height } = picture;
  return {
    picture: {
      url,
      ...(isTime(width) && { width }),
      ...(isTime(height) && { height }),
      ...texts(picture, ['alt', 'caption', 'credit']),
    },
  };
}

const texts = <Name extends string>(said: Said, names: readonly Name[]) =>
  pick(said, names, (text) => text.length <= longestText);

const addresses = <Name extends string>(said: Said, names: readonly Name[]) =>
  pick(said, names, (text) => /^https?:\/\//i.test(text) && URL.canParse(text));

const longestText = 100_000;

function pick<Name extends string>(
  said: Said,
  names: readonly Name[],
  isSound: (text: string) => boolean,
): { [One in Name]?: string } {
  const found = names.filter((name) => typeof said[name] === 'string' && isSound(said[name]));
  return Object.fromEntries(found.map((name) => [name, said[name]])) as { [One in Name]?: string };
}
