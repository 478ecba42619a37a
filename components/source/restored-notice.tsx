import { Database } from 'lucide';
import type { Restored } from '../../utils/store/schema.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { numberOf } from '../parts/times.ts';
import { useRestored } from '../state/use-restored.ts';
import type { Worker } from '../state/use-worker.ts';

/** Says once that the store was lost and what came back, and stays until it was read. */
export function RestoredNotice({ worker }: { worker: Worker }) {
  const { restored, dismiss } = useRestored(worker);
  if (!restored) return null;
  return (
    <Notice
      icon={Database}
      title={
        restored.sources > 0
          ? 'Your sources were restored after the browser lost its database.'
          : 'Your marks were restored after the browser lost part of its database.'
      }
      actions={
        <Button size="small" onPress={dismiss}>
          Good
        </Button>
      }
    >
      {backWords(restored)} Other stories come in again with the next checks.
    </Notice>
  );
}

function backWords({ sources, marks, saved }: Restored): string {
  const counted = (count: number, one: string, many: string) =>
    count === 0 ? [] : [`${numberOf(count)} ${count === 1 ? one : many}`];
  const parts = [
    ...counted(sources, 'source', 'sources'),
    ...counted(marks, 'read or saved mark', 'read and saved marks'),
    ...counted(saved, 'saved story', 'saved stories'),
  ];
  return `Back are ${new Intl.ListFormat('en').format(parts)}.`;
}
