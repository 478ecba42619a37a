import { deleteDB } from 'idb';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { openWhole } from '../../entrypoints/background/open-whole.ts';
import { keepAllSources, keepMarksOf } from '../../entrypoints/background/safekeeping.ts';
import { lookThrough, verify } from '../../entrypoints/background/verify.ts';
import { day, hour, minute } from '../../utils/kernel/duration.ts';
import { never } from '../../utils/sources/record-check.ts';
import type { SourceState } from '../../utils/sources/source.ts';
import type { Database } from '../../utils/store/database.ts';
import { marksKey, mirrorKey, savedKey, toMirror } from '../../utils/store/mirror.ts';
import { saveRound } from '../../utils/store/reader.ts';
import { databaseName } from '../../utils/store/schema.ts';
import { saveRefresh } from '../../utils/store/save-refresh.ts';
import { purgeUnfollowed, saveSources, setUnfollowed } from '../../utils/store/sources.ts';
import { saveForLater, saveRead } from '../../utils/store/stories.ts';
import type { StoryId } from '../../utils/stories/story.ts';
import type { BrokenKind } from '../../utils/stories/verdict.ts';
import { incoming, sourceNamed, stateOf } from './fresh-database.ts';

const courier = sourceNamed('courier');
const record = sourceNamed('record');
const id = (text: string) => text as StoryId;
const saved = id('courier/3');

let open: Database | undefined;

/** Two sources that were read, with a read story and a saved one, and all of it mirrored. */
async function filled(): Promise<Database> {
  const db = await openWhole(() => {});
  open = db;
  const now = Date.now();
  await saveSources(db, [courier, record]);
  for (const source of [courier, record]) {
    const state: SourceState = {
      ...stateOf(source),
      lastSuccessAt: now,
      nextCheckAt: now + hour,
      validators: { etag: '"1"' },
      documentHash: 'digest',
      totals: { checks: 3, unchanged: 2, bytes: 400 },
    };
    await saveRefresh(
      db,
      source,
      state,
      ['1', '2', '3'].map((name) => incoming(source, name, now)),
      now,
    );
  }
  await saveRead(db, id('courier/1'), now);
  await saveForLater(db, saved, now);
  await keepAllSources(db);
  await keepMarksOf(db, [id('courier/1'), saved]);
  return db;
}

const changeState = async (db: Database, change: Partial<SourceState>) =>
  db.put('states', { ...(await db.get('states', record.id))!, ...change });

const breakings: Readonly<Record<BrokenKind, (db: Database) => Promise<unknown>>> = {
  'source-without-state': (db) => db.delete('states', record.id),
  'state-without-source': async (db) => db.put('states', stateOf(sourceNamed('ghost'))),
  'source-followed-twice': async (db) => {
    const twin = { ...sourceNamed('twin'), address: courier.address };
    await saveSources(db, [twin]);
    await keepAllSources(db);
  },
  'story-without-source': (db) => {
    const { story } = incoming(sourceNamed('ghost'), '1', 1);
    return db.put('stories', { ...story, hasBody: false });
  },
  'story-of-another-source': async (db) =>
    db.put('stories', { ...(await db.get('stories', id('record/1')))!, sourceId: courier.id }),
  'text-without-story': (db) =>
    db.put('articles', {
      id: id('record/gone'),
      kind: 'none',
      reason: 'paywall',
      address: 'https://record.example/gone',
      fetchedAt: 1,
    }),
  'story-without-text': (db) => db.delete('bodies', id('record/2')),
  'saved-story-gone': async (db) => {
    await db.delete('stories', saved);
    await db.delete('bodies', saved);
  },
  'check-too-far': (db) => changeState(db, { nextCheckAt: Date.now() + 9 * day }),
  'check-never': (db) => changeState(db, { nextCheckAt: never }),
  'check-unfinished': async (db) => {
    await changeState(db, { unfinishedAttempts: 1, nextCheckAt: Date.now() - 2 * hour });
    await saveRound(db, Date.now() - minute);
  },
  'validators-without-document': async (db) => {
    const { documentHash: _documentHash, ...state } = (await db.get('states', record.id))!;
    await db.put('states', state);
  },
  'figures-impossible': (db) => changeState(db, { totals: { checks: 1, unchanged: 2, bytes: 0 } }),
  'sources-not-mirrored': () => browser.storage.local.set({ [mirrorKey]: toMirror([courier]) }),
  'marks-not-mirrored': () => browser.storage.local.set({ [marksKey(courier.id)]: { read: { '1': 5 } } }),
  'saved-story-not-mirrored': () => browser.storage.local.remove(savedKey(saved)),
  'badge-wrong': () => browser.action.setBadgeText({ text: '7' }),
};

// Before each, since what was tested before this may have left its own in the same browser.
const forget = async () => {
  open?.close();
  await deleteDB(databaseName);
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await browser.action.setBadgeText({ text: '' });
};
beforeEach(forget);
afterAll(forget);

describe('looking whether all that is kept fits together', () => {
  it('finds a store well that is', async () => {
    expect(await verify(await filled())).toEqual({ sources: 2, stories: 6, marks: 2, broken: [] });
  });

  it.each(Object.entries(breakings))('finds %s', async (kind, breakIt) => {
    const db = await filled();
    await breakIt(db);
    const { broken } = await lookThrough(db);
    expect(broken.map((one) => one.kind)).toEqual([kind]);
    expect(broken[0]!.count).toBe(1);
  });

  it('finds nothing wrong with what was decided: paused, gone for good, unfollowed, saved once', async () => {
    const db = await filled();
    await changeState(db, { nextCheckAt: never, failure: { kind: 'status', status: 410 }, failureCount: 2 });
    await saveSources(db, [{ ...courier, choices: { isPaused: true } }]);
    await db.put('states', { ...(await db.get('states', courier.id))!, nextCheckAt: never });
    await keepAllSources(db);
    expect((await verify(db)).broken).toEqual([]);
    await setUnfollowed(db, courier.id, 1);
    await purgeUnfollowed(db, 2);
    await saveForLater(db, saved, undefined);
    await keepAllSources(db);
    await keepMarksOf(db, [saved]);
    expect(await verify(db)).toEqual({ sources: 1, stories: 4, marks: 1, broken: [] });
  });

  it('finds nothing wrong with a check that waits for the browser to be opened again', async () => {
    const db = await filled();
    await saveRound(db, Date.now() - 30 * day);
    await changeState(db, { unfinishedAttempts: 1, nextCheckAt: Date.now() - 30 * day + minute });
    expect((await verify(db)).broken).toEqual([]);
  });

  it('looks again at what is only being written', async () => {
    const db = await filled();
    await saveRead(db, id('record/1'), Date.now());
    const looking = verify(db);
    setTimeout(() => void keepMarksOf(db, [id('record/1')]), 100);
    expect((await looking).broken).toEqual([]);
  });
});
