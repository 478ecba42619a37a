import { browser } from './browser.ts';

/** What is kept on this device apart from the store: plain JSON by keys. It outlived every damage done to the store (measured). */
export const readLocal = (keys: readonly string[]): Promise<Readonly<Record<string, unknown>>> =>
  browser.storage.local.get([...keys]);

export const readAllLocal = (): Promise<Readonly<Record<string, unknown>>> => browser.storage.local.get(null);

export async function writeLocal(items: Readonly<Record<string, unknown>>): Promise<void> {
  await browser.storage.local.set({ ...items });
}

export async function removeLocal(keys: readonly string[]): Promise<void> {
  await browser.storage.local.remove([...keys]);
}

/** Whether this is the first call with this name since the browser was started, or the extension updated. */
export async function isFirstOfSession(name: string): Promise<boolean> {
  if ((await browser.storage.session.get(name))[name] === true) return false;
  await browser.storage.session.set({ [name]: true });
  return true;
}
