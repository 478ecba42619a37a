import { loadSettings } from '../../utils/platform/settings.ts';
import { writeOpmlSources } from '../../utils/sources/opml-sources.ts';
import { writeBackup } from '../../utils/store/backup.ts';
import { gatherBelongings, gatherSources } from '../../utils/store/gather.ts';
import { connect } from './connection.ts';

/** Gives the sources as a file that every reader can read, with the same bytes whatever the browser speaks. */
export async function exportOpml(today: string): Promise<void> {
  const sources = await gatherSources(await connect());
  saveFile(`wireside-sources-${today}.opml`, writeOpmlSources(sources, new Intl.Collator('en')), 'text/x-opml');
}

/** Gives all that is the person's as one file. */
export async function exportBackup(today: string): Promise<void> {
  const [belongings, settings] = await Promise.all([gatherBelongings(await connect()), loadSettings()]);
  saveFile(`wireside-backup-${today}.json`, writeBackup({ ...belongings, settings }), 'application/json');
}

function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser may still be asking where to put it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
