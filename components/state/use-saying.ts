import { useCallback, useEffect, useState } from 'preact/hooks';
import { second } from '../../utils/kernel/duration.ts';

const shownMs = 3 * second;

/** A short word at the foot that something was done, for a moment. */
export function useSaying(): { said: string | undefined; say: (words: string) => void } {
  const [said, setSaid] = useState<{ words: string }>();
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [said]);
  const say = useCallback((words: string) => setSaid({ words }), []);
  return { said: said?.words, say };
}
