import { WifiOff } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { say } from '../../utils/words/words.ts';
import { Notice } from '../parts/notice.tsx';
import { pastTime } from '../parts/times.ts';

/** Says up to when the river reaches where there is no connection. It comes with the list, and goes when there is one again. */
export function OfflineNotice({ sources }: { sources: readonly FollowedSource[] }) {
  const [isOffline, setIsOffline] = useState(() => !navigator.onLine);
  useEffect(() => {
    const hear = () => setIsOffline(false);
    addEventListener('online', hear);
    return () => removeEventListener('online', hear);
  }, []);
  const readAt = Math.max(...sources.map(({ state }) => state.lastSuccessAt ?? 0));
  if (!isOffline || readAt <= 0) return null;
  return (
    <Notice icon={WifiOff} title={say('noConnection')}>
      {say('wireStops', pastTime(readAt, Date.now()))}
    </Notice>
  );
}
