import { useCallback, useEffect, useState } from 'preact/hooks';
import { usualWordsPerMinute } from '../../utils/stories/reading-time.ts';
import { usualTypesetting, type Typesetting } from '../../utils/stories/typesetting.ts';
import { readReader } from '../../utils/store/reader.ts';
import type { Reader } from '../../utils/store/schema.ts';
import { useQuery } from './use-query.ts';
import type { Worker } from './use-worker.ts';

export interface ReaderChoices {
  /** How fast the reader reads, in English words. */
  readonly wordsPerMinute: number;
  readonly typesetting: Typesetting;
  /** Shown at once; the store follows. */
  setText(typesetting: Typesetting): void;
}

export function useReader(initial: Reader, { ask }: Worker): ReaderChoices {
  const reader = useQuery(initial, { read: readReader, changes: ['reader'], firstAfterMs: 300 });
  const { wordsPerMinute = usualWordsPerMinute } = reader;
  const { textSize: size = usualTypesetting.size, typeface = usualTypesetting.typeface } = reader;
  const [wanted, setWanted] = useState<Typesetting>();
  useEffect(() => setWanted(undefined), [size, typeface]);
  const setText = useCallback(
    async (typesetting: Typesetting) => {
      setWanted(typesetting);
      if ((await ask('setText', typesetting)) === undefined) setWanted(undefined);
    },
    [ask],
  );
  return { wordsPerMinute, typesetting: wanted ?? { size, typeface }, setText: (next) => void setText(next) };
}
