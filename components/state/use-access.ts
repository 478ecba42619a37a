import { useEffect, useState } from 'preact/hooks';
import { giveBack, onAccessChange, readHeldHosts, readPermissions } from '../../utils/platform/permissions.ts';
import { openShortcutSettings } from '../../utils/platform/shortcuts.ts';
import { giveNotificationsBack, requestNotifications } from '../../utils/platform/notifications.ts';

export interface Access {
  /** The hosts that may be read; `*` is all of them. */
  readonly hosts: readonly string[];
  /** Whatever else Wireside may do, by the names of the manifest. */
  readonly permissions: readonly string[];
}

/** What Wireside may do just now; undefined until read. Told of changes, whoever makes them. */
export function useAccess(): Access | undefined {
  const [access, setAccess] = useState<Access>();
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      const [hosts, permissions] = await Promise.all([readHeldHosts(), readPermissions()]);
      if (!isOver) setAccess({ hosts, permissions });
    };
    void read();
    const stop = onAccessChange({ onGiven: () => void read(), onTaken: () => void read() });
    return () => {
      isOver = true;
      stop();
    };
  }, []);
  return access;
}

export const giveHostBack = (host: string): void => void giveBack([host]);

/** Must be called in the click itself. */
export function setNotifications(isOn: boolean): void {
  if (isOn) requestNotifications().catch(() => {});
  else void giveNotificationsBack();
}

export const changeShortcuts = (): void => void openShortcutSettings();
