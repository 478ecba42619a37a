import { browser } from './browser.ts';
import { ownWindow } from './own-window.ts';

/** Known before it is wanted: a panel that is being closed has no time to ask. */
const keyOfWindow = async (): Promise<string> => `panel-${(await ownWindow()).id}`;

/** What the last panel of this window kept: its own session storage goes with each panel. */
export async function readKept(): Promise<unknown> {
  const name = await keyOfWindow();
  return (await browser.storage.session.get(name))[name];
}

/** Keeps something for the next panel of this window, until the browser is closed. Plain JSON. */
export async function keep(value: unknown): Promise<void> {
  await browser.storage.session.set({ [await keyOfWindow()]: value });
}
