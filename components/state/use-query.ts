import { useEffect, useState } from 'preact/hooks';
import type { Change } from '../../utils/messaging/changes.ts';
import type { Database } from '../../utils/store/database.ts';
import { connect } from './connection.ts';
import { watch, type Pace } from './watch.ts';

export interface Query<Value> extends Pace {
  readonly read: (database: Database) => Promise<Value>;
  readonly changes: readonly Change[];
  readonly key?: unknown;
}

/**
 * What a query of the store answers, kept up to date. It is asked on mounting, when `key` changes and after announcements
 * of these changes; `initial` is shown until then.
 */
export function useQuery<Value, Initial>(
  initial: Initial,
  { read, changes, key, ...pace }: Query<Value>,
): Value | Initial {
  const [answer, setAnswer] = useState<{ key: unknown; value: Value }>();
  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      const value = await read(await connect());
      if (!isOver) setAnswer({ key, value });
    };
    const stop = watch(changes, ask, pace);
    return () => {
      isOver = true;
      stop();
    };
  }, [key]);
  return answer && answer.key === key ? answer.value : initial;
}
