import { loadSettings } from '../../utils/platform/settings.ts';
import { notify } from '../../utils/platform/notifications.ts';
import { isPanelOpen } from '../../utils/platform/panel-presence.ts';
import { newState, type Source } from '../../utils/sources/source.ts';
import { nameOf } from '../../utils/sources/source-name.ts';
import { quietUntil } from '../../utils/sources/why-not-now.ts';
import type { Database } from '../../utils/store/database.ts';
import { readSource } from '../../utils/store/sources.ts';
import { chooseLanguage, numberOf, say, sayCount } from '../../utils/words/words.ts';

export interface News {
  readonly source: Source;
  readonly added: number;
}

/** One notification for all that a round brought of the sources that the person wants to be told of. */
export async function tellNews(database: Database, news: readonly News[]): Promise<void> {
  const wanted = news.filter(({ source }) => source.choices?.notifies);
  if (wanted.length === 0 || (await isPanelOpen())) return;
  const settings = await loadSettings();
  if (quietUntil(settings, Date.now()) !== undefined) return;
  await chooseLanguage(settings.language);
  const lines = await Promise.all(wanted.map(async ({ source, added }) => ({ name: await readName(source), added })));
  const total = lines.reduce((sum, { added }) => sum + added, 0);
  const title = sayCount('newStories', total);
  const [only] = lines;
  const message =
    lines.length === 1
      ? (only?.name ?? '')
      : lines
          .map(({ name, added }) => say('newsOf', name, numberOf(added)))
          .reduce((before, line) => say('newsAnd', before, line));
  await notify(title, message);

  async function readName(source: Source): Promise<string> {
    const found = await readSource(database, source.id);
    return nameOf(found ?? { source, state: newState(source) });
  }
}
