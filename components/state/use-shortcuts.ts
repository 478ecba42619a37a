import { useEffect, useState } from 'preact/hooks';
import { readShortcuts, type Shortcuts } from '../../utils/platform/shortcuts.ts';

/** The keys of the shortcuts; none until they are read. They are changed in a page of the browser, and read again after that. */
export function useShortcuts(): Shortcuts {
  const [shortcuts, setShortcuts] = useState<Shortcuts>({});
  useEffect(() => {
    // A browser that tells none has the panel without them.
    const read = () => void readShortcuts().then(setShortcuts, () => {});
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return shortcuts;
}
