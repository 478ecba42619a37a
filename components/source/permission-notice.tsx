import { KeyRound } from 'lucide';
import { useState } from 'preact/hooks';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { numberOf } from '../parts/times.ts';
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
      title={
        waiting.length === 1
          ? '1 source needs your permission'
          : `${numberOf(waiting.length)} sources need your permission`
      }
      actions={
        <>
          <Button size="small" look="primary" onPress={() => void allow()}>
            Allow
          </Button>
          <Button size="small" onPress={() => setWaiting([])}>
            Not now
          </Button>
        </>
      }
    >
      Your browser does not let Wireside read {new Intl.ListFormat('en').format(hosts)}.
    </Notice>
  );
}

const hostToAllow = ({ state: { failure } }: FollowedSource): readonly string[] =>
  failure?.kind === 'no-permission' ? [failure.host] : [];
