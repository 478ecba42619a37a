import { useEffect, useMemo } from 'preact/hooks';
import { readSources } from '../../utils/store/sources.ts';
import type { Opening } from './opening.ts';
import type { Panel } from './panel.ts';
import { useReadingSpeed } from './reading-speed.ts';
import { useChecking } from './use-checking.ts';
import { useFollow } from './use-follow.ts';
import { useNavigation } from './use-navigation.ts';
import { useQuery } from './use-query.ts';
import { useRiver } from './use-river.ts';
import { useWorker } from './use-worker.ts';

export function usePanel(opening: Opening): Panel {
  const worker = useWorker();
  const sources = useQuery(opening.river.sources, {
    read: readSources,
    changes: ['sources', 'states'],
    pauseMs: 250,
    firstAfterMs: 300,
  });
  const river = useRiver(opening.river, sources);
  const navigation = useNavigation();
  const wordsPerMinute = useReadingSpeed();
  const checking = useChecking(worker);
  const follow = useFollow(worker);
  const byId = useMemo(() => new Map(sources.map((followed) => [followed.source.id, followed])), [sources]);

  // The last look was read before: from now on the badge starts anew.
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void worker.ask('look', {});
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  return { lastLookAt: opening.lastLookAt, wordsPerMinute, sources, byId, river, navigation, worker, checking, follow };
}
