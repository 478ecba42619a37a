import { browser } from './browser.ts';

/** The messages of one language, as the platform has them in its files. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** WXT's types name each key and each file; here any of them may be asked for. */
const own = browser as unknown as {
  readonly i18n: { getMessage(key: string, values: readonly string[]): string };
  readonly runtime: { getURL(path: string): string };
};

/** In the browser's language, or in English where there is none of it. Empty when no file has the key. */
export const getMessage = (key: string, values: readonly string[]): string => own.i18n.getMessage(key, values);

/** All messages of a language other than the browser's, which `getMessage` cannot give. A file of the extension's own. */
export async function readMessages(locale: string): Promise<Messages> {
  const response = await fetch(own.runtime.getURL(`/_locales/${locale}/messages.json`));
  return (await response.json()) as Messages;
}
