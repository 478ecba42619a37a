import { readSettings, settingNames, soundSettings, type Settings } from '../kernel/settings.ts';
import { browser } from './browser.ts';

/**
 * Settings go with the person to their other devices where the browser does that, one key each, so that two devices which
 * change different ones do not undo each other. On this device alone when the person chose so, or the browser has no such
 * store.
 */
const prefix = 'setting:';
const onlyHereKey = 'settings-of-this-device';
const keys = settingNames.map((name) => prefix + name);

interface Stored {
  readonly here: Readonly<Record<string, unknown>>;
  /** Undefined where the browser has no store that travels. */
  readonly shared: Readonly<Record<string, unknown>> | undefined;
  readonly isOnlyHere: boolean;
}

async function read(): Promise<Stored> {
  const [here, shared] = await Promise.all([
    browser.storage.local.get([onlyHereKey, ...keys]),
    // Firefox rejects each call when it was switched off in about:config.
    browser.storage.sync?.get(keys).catch(() => undefined),
  ]);
  return { here, shared, isOnlyHere: here[onlyHereKey] === true || shared === undefined };
}

export async function loadSettings(): Promise<Settings> {
  return readSettings(inUse(await read()));
}

/** Rejects when the browser does not keep them. Values that are none are left out. */
export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  const { isOnlyHere } = await read();
  await browser.storage[isOnlyHere ? 'local' : 'sync'].set(toStored(changes));
}

/** Calls back with all settings when any of them changed, here or on another device. Answers what ends it. */
export function onSettingsChange(listener: (settings: Settings) => void): () => void {
  const hear = (changes: Readonly<Record<string, unknown>>) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix) || key === onlyHereKey)) {
      loadSettings().then(listener, () => {});
    }
  };
  // Of these two areas alone: a panel writes to that of the session while it is scrolled, which would wake the background.
  const areas = [browser.storage.local, ...(browser.storage.sync ? [browser.storage.sync] : [])];
  for (const area of areas) area.onChanged.addListener(hear);
  return () => areas.forEach((area) => area.onChanged.removeListener(hear));
}

/** Whether they stay on this device: by choice, or because the browser lets none travel. */
export async function readReach(): Promise<'everywhere' | 'here' | 'here-for-want-of-better'> {
  const { shared, isOnlyHere } = await read();
  if (shared === undefined) return 'here-for-want-of-better';
  return isOnlyHere ? 'here' : 'everywhere';
}

/** From now on they stay here, as they are; or travel again, and what other devices have chosen holds here too. */
export async function setOnlyHere(isOnlyHere: boolean): Promise<void> {
  const { here, shared } = await read();
  if (isOnlyHere) await browser.storage.local.set(toStored(fromStored(shared)));
  else await browser.storage.sync.set(toStored({ ...fromStored(here), ...fromStored(shared) }));
  await browser.storage.local.set({ [onlyHereKey]: isOnlyHere });
}

const inUse = ({ here, shared, isOnlyHere }: Stored): Partial<Settings> => fromStored(isOnlyHere ? here : shared);

const fromStored = (stored: Readonly<Record<string, unknown>> = {}): Partial<Settings> =>
  soundSettings(Object.fromEntries(Object.entries(stored).map(([key, value]) => [key.slice(prefix.length), value])));

const toStored = (settings: Partial<Settings>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(soundSettings(settings)).map(([name, value]) => [prefix + name, value]));
