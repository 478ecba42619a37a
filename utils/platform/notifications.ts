import { browser } from './browser.ts';

const permission = { permissions: ['notifications' as const] };

/** Asks the person. Must be the first thing that a click's handler does. */
export const requestNotifications = (): Promise<boolean> => browser.permissions.request(permission);
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(permission);
export const giveNotificationsBack = (): Promise<boolean> => browser.permissions.remove(permission);

/** One at a time: a later one takes the place of the one before. */
const id = 'news';

export async function notify(title: string, message: string): Promise<void> {
  // The interface is there only with the permission, which the person may have taken back since.
  if (!(await mayNotify()) || !browser.notifications) return;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
}

/** Calls back when the person presses it. Call it synchronously at every start. */
export function onNotificationPressed(onPressed: () => void): void {
  const take = (pressed: string) => {
    if (pressed !== id) return;
    void browser.notifications.clear(id);
    onPressed();
  };
  // The interface comes with the permission; the same listener is heard once, however often it is added.
  const listen = () => browser.notifications?.onClicked.addListener(take);
  listen();
  browser.permissions.onAdded.addListener(listen);
}
