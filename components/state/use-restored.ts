import { useState } from 'preact/hooks';
import type { Restored } from '../../utils/store/schema.ts';
import { readReader } from '../../utils/store/reader.ts';
import { useQuery } from './use-query.ts';
import type { Worker } from './use-worker.ts';

/** What came back after the browser lost the store, until the person has read of it. */
export function useRestored({ ask }: Worker): { restored: Restored | undefined; dismiss: () => void } {
  const reader = useQuery(undefined, { read: readReader, changes: ['reader'], firstAfterMs: 100 });
  const [isDismissed, setIsDismissed] = useState(false);
  const dismiss = () => {
    setIsDismissed(true);
    void ask('dismissRestored', {});
  };
  return { restored: isDismissed ? undefined : reader?.restored, dismiss };
}
