import { browser } from './browser.ts';

/** That the store cannot save, kept in the browser's memory: what a full disk leaves to write to. */
export interface Refusal {
  /** What the browser calls it: QuotaExceededError where there is no space. */
  readonly name: string;
  readonly at: number;
}

const key = 'refusal';

export async function readRefusal(): Promise<Refusal | undefined> {
  return (await browser.storage.session.get(key))[key] as Refusal | undefined;
}

export const noteRefusal = (refusal: Refusal): Promise<void> => browser.storage.session.set({ [key]: refusal });

export const forgetRefusal = (): Promise<void> => browser.storage.session.remove(key);

/** For panels: one writes to this store whenever it is scrolled, which would wake the background. Answers what ends it. */
export function onRefusalChange(listener: (refusal: Refusal | undefined) => void): () => void {
  const hear = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    const change = changes[key];
    if (change) listener(change.newValue as Refusal | undefined);
  };
  browser.storage.session.onChanged.addListener(hear);
  return () => browser.storage.session.onChanged.removeListener(hear);
}
