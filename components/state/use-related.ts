import { useEffect, useState } from 'preact/hooks';
import { day } from '../../utils/kernel/duration.ts';
import { onChange } from '../../utils/messaging/changes.ts';
import { indexStories, mostRelated, type RelatedIndex } from '../../utils/stories/related.ts';
import type { Story } from '../../utils/stories/story.ts';
import { readNewestParts } from '../../utils/store/newest.ts';
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
}

/** Begun when the first story is opened, and kept until the store changes. */
let indexing: Indexing | undefined;
let isListening = false;

/** The most related of the newest stories, which are indexed while the story is read; undefined where none is near. */
export function useRelated(story: Story | undefined, followed: Panel['byId']): Story | undefined {
  const [related, setRelated] = useState<Story>();
  useEffect(() => {
    let isOver = false;
    const find = async () => {
      indexing ??= beginIndexing(followed);
      const { indexes, isEnough } = indexing;
      await isEnough;
      if (story && !isOver) setRelated(mostRelated(story, indexes));
    };
    // A connection that is just being closed: the next story asks over a new one.
    find().catch(() => (indexing = undefined));
    return () => {
      isOver = true;
    };
  }, [story?.id]);
  return related;
}

function beginIndexing(followed: Panel['byId']): Indexing {
  listen();
  const indexes: RelatedIndex[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const begun = { indexes, isEnough: promise };
  const index = async () => {
    const query = { followed, since: Date.now() - longestAge, most: mostStories };
    let count = 0;
    for await (const part of readNewestParts(await connect(), query)) {
      indexes.push(indexStories(part));
      count += part.length;
      if (count < enoughStories) continue;
      resolve();
      if (indexing !== begun) break;
      await new Promise((resolve) => requestIdleCallback(resolve));
    }
  };
  index().then(resolve, reject);
  return begun;
}

function listen(): void {
  if (isListening) return;
  isListening = true;
  onChange((changes) => {
    if (changes.includes('stories') || changes.includes('sources')) indexing = undefined;
  });
}
