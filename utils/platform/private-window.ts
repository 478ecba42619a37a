import { ownWindow } from './own-window.ts';

/** Whether the panel stands beside the pages of a private window. Its extension is one and the same in all windows. */
export const isPrivateWindow = async (): Promise<boolean> => (await ownWindow()).incognito;
