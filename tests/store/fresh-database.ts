import { deleteDB } from 'idb';
import { onTestFinished } from 'vitest';
import { openDatabase, type Database } from '../../utils/store/database.ts';
import { newState, type Source, type SourceId } from '../../utils/sources/source.ts';
import type { Story, StoryId } from '../../utils/stories/story.ts';
import type { Incoming } from '../../utils/stories/to-story.ts';

/** A database of the test's own, gone after it. */
export async function freshDatabase(): Promise<{ database: Database; name: string }> {
  const name = `test-${crypto.randomUUID()}`;
  const database = await openDatabase(name);
  onTestFinished(async () => {
    database.close();
    await deleteDB(name);
  });
  return { database, name };
}

export const sourceNamed = (name: string, more: Partial<Source> = {}): Source => ({
  id: name as SourceId,
  address: `https://${name}.example/feed.xml`,
  isLocal: false,
  followedAt: 1_000,
  ...more,
});

export const stateOf = (source: Source) => newState(source);

/** A story of `source` published at `publishedAt`, as a refresh hands it to the store. */
export function incoming(source: Source, name: string, publishedAt: number, more: Partial<Story> = {}): Incoming {
  const id = `${source.id}/${name}` as StoryId;
  return {
    story: {
      id,
      sourceId: source.id,
      headline: `Headline of ${name}`,
      publishedAt,
      firstSeenAt: publishedAt,
      riverOrder: -publishedAt,
      arrival: [0, publishedAt],
      length: { words: 100, characters: 0 },
      lengthOf: 'story',
      hasBody: true,
      fingerprint: name,
      ...more,
    },
    body: { id, html: `<p>Text of ${name}</p>` },
  };
}

export const asNews = (entry: Incoming): Incoming => ({
  ...entry,
  story: { ...entry.story, arrival: [1, entry.story.firstSeenAt] },
});
