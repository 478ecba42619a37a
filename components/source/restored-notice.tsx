import { Database } from 'lucide';
import type { Restored } from '../../utils/store/schema.ts';
import { listOf, say, sayCount, type CountKey } from '../../utils/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useRestored } from '../state/use-restored.ts';
import type { Worker } from '../state/use-worker.ts';

/** Says once that the store was lost and what came back, and stays until it was read. */
export function RestoredNotice({ worker }: { worker: Worker }) {
  const { restored, dismiss } = useRestored(worker);
  if (!restored) return null;
  return (
    <Notice
      icon={Database}
      title={restored.sources > 0 ? say('restoredSources') : say('restoredMarks')}
      actions={
        <Button size="small" onPress={dismiss}>
          {say('restoredSeen')}
        </Button>
      }
    >
      {say('restoredNote', backWords(restored))}
    </Notice>
  );
}

function backWords({ sources, marks, saved }: Restored): string {
  const counted = (key: CountKey, count: number) => (count === 0 ? [] : sayCount(key, count));
  return listOf([counted('sourceCount', sources), counted('marksCount', marks), counted('savedCount', saved)].flat());
}
