import { useEffect, useState } from 'preact/hooks';
import { readLocal, removeLocal } from '../../utils/platform/local-store.ts';
import { restoredKey, type Restored } from '../../utils/store/mirror.ts';
import { watch } from './watch.ts';

/** What came back after the browser lost the store, until the person has read of it. */
export function useRestored(): { restored: Restored | undefined; dismiss: () => void } {
  const [restored, setRestored] = useState<Restored>();
  useEffect(
    () => watch(['sources'], async () => setRestored((await readLocal([restoredKey]))[restoredKey] as Restored)),
    [],
  );
  const dismiss = () => {
    setRestored(undefined);
    void removeLocal([restoredKey]);
  };
  return { restored, dismiss };
}
