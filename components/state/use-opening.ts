import { useEffect, useState } from 'preact/hooks';
import { second } from '../../utils/kernel/duration.ts';
import type { Opening } from './opening.ts';

export type OpeningState = Opening | 'reading' | 'slow' | 'failed';

/** The store answers within the first frames; when it does not, the person is told and not left before a blank panel. */
export function useOpening(opening: Promise<Opening>): OpeningState {
  const [state, setState] = useState<OpeningState>('reading');
  useEffect(() => {
    const timer = setTimeout(() => setState('slow'), 3 * second);
    opening
      .then(
        (read) => setState(read),
        () => setState('failed'),
      )
      .finally(() => clearTimeout(timer));
  }, [opening]);
  return state;
}
