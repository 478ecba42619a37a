import { useEffect, useState } from 'preact/hooks';
import type { Change } from '../../utils/messaging/changes.ts';
import type { Database } from '../../utils/store/database.ts';
import { connect } from './connection.ts';
import { watch } from './watch.ts';

/**
 * What a query of the store answers, kept up to date. It is asked on mounting, when `key` changes and after announcements
 * of these changes; `initial` is shown until then.
 */
export function useQuery<Value, Initial>(
  initial: Initial,
  { read, changes, key }: { read: (database: Database) => Promise<Value>; changes: readonly Change[]; key?: unknown },
): Value | Initial {
  const [answer, setAnswer] = useState<{ key: unknown; value: Value }>();
  useEffect(() => {
    let isOver = false;
    const stop = watch(changes, async () => {
      const value = await read(await connect());
      if (!isOver) setAnswer({ key, value });
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [key]);
  return answer && answer.key === key ? answer.value : initial;
}
