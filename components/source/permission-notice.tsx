import { KeyRound } from 'lucide';
import { useState } from 'preact/hooks';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { listOf, say, sayCount } from '../../utils/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import type { Checking } from '../state/use-checking.ts';
import { accessTo } from '../state/use-follow.ts';
import { addressesToAllow } from './addresses-to-allow.ts';

/** Asks once for all sources that the browser keeps Wireside from reading. It comes with the list and never into it. */
export function PermissionNotice({ sources, check }: { sources: readonly FollowedSource[]; check: Checking['check'] }) {
  const [waiting, setWaiting] = useState(() => sources.filter(({ state }) => state.failure?.kind === 'no-permission'));
  if (waiting.length === 0) return null;
  const allow = async () => {
    if (!(await accessTo(waiting.flatMap(addressesToAllow)))) return;
    setWaiting([]);
    await Promise.all(waiting.map(({ source }) => check(source.id)));
  };
  const hosts = [...new Set(waiting.flatMap(hostToAllow))];
  return (
    <Notice
      icon={KeyRound}
      isTrouble
      title={sayCount('needPermission', waiting.length)}
      actions={
        <>
          <Button size="small" look="primary" onPress={() => void allow()}>
            {say('allow')}
          </Button>
          <Button size="small" onPress={() => setWaiting([])}>
            {say('notNow')}
          </Button>
        </>
      }
    >
      {say('needPermissionNote', listOf(hosts))}
    </Notice>
  );
}

const hostToAllow = ({ state: { failure } }: FollowedSource): readonly string[] =>
  failure?.kind === 'no-permission' ? [failure.host] : [];
