import { useEffect, useState } from 'preact/hooks';
import { day, second } from '../../utils/kernel/duration.ts';
import { onChange } from '../../utils/messaging/changes.ts';
import { indexStories, mostRelated, type RelatedIndex } from '../../utils/stories/related.ts';
import type { Story, StoryId } from '../../utils/stories/story.ts';
import { readLastArrival } from '../../utils/store/arrivals.ts';
import { readNewestParts } from '../../utils/store/newest.ts';
import { readStory } from '../../utils/store/stories.ts';
import { connect } from './connection.ts';
import type { Panel } from './panel.ts';

const longestAge = 14 * day;
/** The first story of a panel is asked of so many alone: `npm run bench related` wants an answer in 50 ms. */
const enoughStories = 1_000;
const mostStories = 3_000;

interface Indexing {
  /** The newest stories, and more and more of the older ones. */
  readonly indexes: RelatedIndex[];
  readonly isEnough: Promise<void>;
  readonly isWhole: Promise<void>;
  /** Of all stories, before the first was indexed. */
  readonly lastArrival: Promise<number>;
}

/** Begun when the first story is opened, and kept until a story comes or the sources change. */
let indexing: Indexing | undefined;
/** A change of the stories is told for each text that is kept, too. */
let mayBeOld = false;
let isListening = false;
/** What was shown with a story is shown with it again. */
const shown = new Map<StoryId, StoryId>();

/**
 * The most related of the newest stories, looked for once the story is read; undefined where none is near. What it is found
 * in waits until nothing is to be drawn: beside a long text, indexing made that 70 ms later.
 */
export function useRelated(story: Story | undefined, followed: Panel['byId']): Story | undefined {
  const [related, setRelated] = useState<Story>();
  useEffect(() => {
    if (!story) return undefined;
    let isOver = false;
    const find = async () => {
      const id = shown.get(story.id) ?? (await ask(story, followed))?.id;
      // It may have been given up meanwhile.
      const found = id && (await readStory(await connect(), id))?.story;
      if (isOver) return;
      if (id) shown.set(story.id, id);
      setRelated(found);
    };
    // A connection that is just being closed: the next story asks over a new one.
    find().catch(() => (indexing = undefined));
    return () => {
      isOver = true;
    };
  }, [story?.id]);
  return related;
}

async function ask(story: Story, followed: Panel['byId']): Promise<Story | undefined> {
  if (!indexing) await idle();
  else if (mayBeOld) {
    mayBeOld = false;
    const { lastArrival } = indexing;
    if ((await readLastArrival(await connect())) !== (await lastArrival)) indexing = undefined;
  }
  indexing ??= beginIndexing(followed);
  const { indexes, isEnough, isWhole } = indexing;
  await isEnough;
  const asked = indexes.length;
  const found = mostRelated(story, indexes);
  if (found) return found;
  await isWhole;
  return indexes.length > asked ? mostRelated(story, indexes) : undefined;
}

function beginIndexing(followed: Panel['byId']): Indexing {
  listen();
  const indexes: RelatedIndex[] = [];
  const enough = Promise.withResolvers<void>();
  const lastArrival = connect().then(readLastArrival);
  const index = async () => {
    const query = { followed, since: Date.now() - longestAge, most: mostStories };
    let count = 0;
    for await (const part of readNewestParts(await connect(), query)) {
      indexes.push(indexStories(part));
      count += part.length;
      if (count < enoughStories) continue;
      enough.resolve();
      if (indexing !== begun) break;
      await idle();
    }
  };
  const isWhole = Promise.all([index(), lastArrival]).then(() => {});
  const begun = { indexes, isEnough: Promise.race([enough.promise, isWhole]), isWhole, lastArrival };
  return begun;
}

const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: second }));

function listen(): void {
  if (isListening) return;
  isListening = true;
  onChange((changes) => {
    if (changes.includes('stories')) mayBeOld = true;
    if (!changes.includes('sources')) return;
    indexing = undefined;
    shown.clear();
  });
}
