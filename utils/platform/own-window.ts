import { browser } from './browser.ts';

const ask = () => browser.windows.getCurrent();

let asking: ReturnType<typeof ask> | undefined;

/** The panel's window as it was when the panel opened. Asked for once: several want it for the first picture. */
export const ownWindow = (): ReturnType<typeof ask> => (asking ??= ask());
