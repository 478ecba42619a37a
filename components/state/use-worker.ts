import { useCallback, useState } from 'preact/hooks';
import { second } from '../../utils/kernel/duration.ts';
import type { Answer, Ask, RequestName } from '../../utils/messaging/protocol.ts';
import { send } from '../../utils/messaging/send.ts';

export { reloadWireside } from '../../utils/platform/panel.ts';

export interface Worker {
  /** Whether the last request found no answer. */
  readonly isSilent: boolean;
  /** Sends a request; undefined when it did not get through, and the panel then says so. */
  ask<Name extends RequestName>(name: Name, ask: Ask<Name>): Promise<Answer<Name> | undefined>;
}

/** Looking at sources, reading pages and marking all that there is take as long as they take; every other request is one write. */
const isSlow: ReadonlySet<RequestName> = new Set([
  'refresh',
  'readPage',
  'lookAtPage',
  'previewFeeds',
  'bringIn',
  'takeBack',
  'verify',
  'markAllRead',
  'undoAllRead',
]);
const patienceMs = 3 * second;

/** The background as the panel sees it. A request that fails is told in one place, and loses nothing. */
export function useWorker(): Worker {
  const [isSilent, setIsSilent] = useState(false);
  const ask = useCallback<Worker['ask']>(async (name, request) => {
    try {
      const answer = await (isSlow.has(name) ? send(name, request) : inTime(send(name, request)));
      setIsSilent(false);
      return answer;
    } catch {
      setIsSilent(true);
      return undefined;
    }
  }, []);
  return { isSilent, ask };
}

function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('No answer from the background.')), patienceMs);
    promise.then(resolve, reject);
  });
}
