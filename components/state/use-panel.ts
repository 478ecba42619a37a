import { useEffect, useMemo, useState } from 'preact/hooks';
import { readSources } from '../../utils/store/sources.ts';
import type { Opening } from './opening.ts';
import type { Panel } from './panel.ts';
import { useAllRead } from './use-all-read.ts';
import { useChecking } from './use-checking.ts';
import { useFollow } from './use-follow.ts';
import { useKeeping } from './use-keeping.ts';
import { useNavigation } from './use-navigation.ts';
import { usePageCommand } from './use-page-command.ts';
import { useQuery } from './use-query.ts';
import { useRiver } from './use-river.ts';
import { useSaying } from './use-saying.ts';
import { useSettings } from './use-settings.ts';
import { useStoryActs } from './use-story-acts.ts';
import { useUnfollowing } from './use-unfollowing.ts';
import { useWorker } from './use-worker.ts';

export function usePanel(opening: Opening): Panel {
  const worker = useWorker();
  const sources = useQuery(opening.river.sources, {
    read: readSources,
    changes: ['sources', 'states'],
    pauseMs: 250,
    firstAfterMs: 300,
  });
  const navigation = useNavigation(opening.kept?.steps);
  const river = useRiver(navigation.river, opening, sources);
  useKeeping(navigation, river);
  usePageCommand(navigation);
  const { said, say } = useSaying();
  const { settings, change } = useSettings(opening.settings, say);
  const acts = useStoryActs(river, worker, say);
  const allRead = useAllRead(river, navigation.river.scope, worker, say);
  const checking = useChecking(worker, say);
  const follow = useFollow(worker);
  const unfollowing = useUnfollowing(worker);
  const [isShown, setIsShown] = useState(false);
  const keySheet = { isShown, show: () => setIsShown(true), hide: () => setIsShown(false) };
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

  const { lastLookAt, isPrivate } = opening;
  return {
    lastLookAt,
    isPrivate,
    settings,
    change,
    sources,
    byId,
    river,
    navigation,
    acts,
    allRead,
    said,
    say,
    worker,
    checking,
    follow,
    unfollowing,
    keySheet,
  };
}
