import { canonical } from '../../utils/kernel/canonical.ts';
import { usualSettings, type SettingName, type Settings } from '../../utils/kernel/settings.ts';
import { announceChange } from '../../utils/messaging/changes.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import { readLocal, removeLocal, writeLocal } from '../../utils/platform/local-store.ts';
import { loadSettings, saveSettings } from '../../utils/platform/settings.ts';
import { stopRefreshing } from '../../utils/polling/refresh-sources.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import { bringIn, takeBack, together } from '../../utils/store/bring-in.ts';
import { lastImportKey, type LastImport } from '../../utils/store/last-import.ts';
import { forgetRestored } from '../../utils/store/reader.ts';
import { makeDue } from '../../utils/store/sources.ts';
import type { Belongings, SavedStory } from '../../utils/stories/belongings.ts';
import { cleanMarkup } from '../../utils/text/clean-markup.ts';
import type { HandlerTools } from './handlers.ts';
import { keepMarksOf } from './safekeeping.ts';

export function createImportHandlers({
  database,
  refresh,
  ringNext,
  updateBadge,
}: Pick<HandlerTools, 'database' | 'refresh' | 'ringNext' | 'updateBadge'>): Pick<
  Handlers,
  'bringIn' | 'takeBack' | 'dismissRestored'
> {
  const tellAll = async () => {
    announceChange('sources', 'states', 'stories', 'statuses');
    await updateBadge();
    await ringNext();
  };
  return {
    bringIn: async ({ importId, name, belongings, settings }) => {
      const db = await database();
      const found = await bringIn(db, cleaned(belongings), Date.now());
      const before = await readLastImport();
      const isOneMore = before?.importId === importId;
      const taken = await takeSettings(settings);
      const last: LastImport = {
        importId,
        name,
        at: isOneMore ? before.at : Date.now(),
        broughtIn: isOneMore ? together(before.broughtIn, found) : found,
        settings: [...(isOneMore ? before.settings : []), ...taken],
      };
      await writeLocal({ [lastImportKey]: last });
      await keepMarksOf(db, marksOf(found));
      await makeDue(db, found.sourceIds.filter(isChecked(belongings)), Date.now());
      await tellAll();
      void refresh(found.sourceIds.filter(isChecked(belongings)));
      return null;
    },
    takeBack: async () => {
      const last = await readLastImport();
      if (!last) return null;
      const db = await database();
      await takeBack(db, last.broughtIn, Date.now());
      for (const id of last.broughtIn.sourceIds) stopRefreshing(id);
      await saveSettings(Object.fromEntries(last.settings.map((name) => [name, usualSettings[name]])));
      await removeLocal([lastImportKey]);
      await keepMarksOf(db, marksOf(last.broughtIn));
      await tellAll();
      return null;
    },
    dismissRestored: async () => {
      await forgetRestored(await database());
      announceChange('reader');
      return null;
    },
  };
}

async function readLastImport(): Promise<LastImport | undefined> {
  return (await readLocal([lastImportKey]))[lastImportKey] as LastImport | undefined;
}

/** Those that the person has left as they were here, and that are otherwise there. */
async function takeSettings(settings: Partial<Settings>): Promise<readonly SettingName[]> {
  const own = await loadSettings();
  const taken = (Object.keys(settings) as SettingName[]).filter(
    (name) => isSame(own[name], usualSettings[name]) && !isSame(settings[name], own[name]),
  );
  if (taken.length > 0) await saveSettings(Object.fromEntries(taken.map((name) => [name, settings[name]])));
  return taken;
}

const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** A file may be anybody's: its markup is cleaned as that of a feed is. What was cleaned before stays as it is. */
const cleaned = (belongings: Belongings): Belongings => ({
  ...belongings,
  saved: belongings.saved.map(({ story, body, article }): SavedStory => ({
    story,
    ...(body && { body: { ...body, html: cleanMarkup(body.html, story.link) } }),
    ...(article && {
      article: article.kind === 'text' ? { ...article, html: cleanMarkup(article.html, article.address) } : article,
    }),
  })),
});

const marksOf = ({ statuses, storyIds }: Pick<LastImport['broughtIn'], 'statuses' | 'storyIds'>) => [
  ...new Set([...statuses.map(({ now }) => now.id), ...storyIds]),
];

function isChecked({ sources }: Belongings): (id: SourceId) => boolean {
  const paused = new Set(sources.filter(({ choices }) => choices?.isPaused).map(({ id }) => id));
  return (id) => !paused.has(id);
}
