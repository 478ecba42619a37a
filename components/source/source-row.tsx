import { CircleAlert, Clock, Lock, RotateCw, WifiOff, X } from 'lucide';
import type { IconNode } from 'lucide';
import type { SourceFailure } from '../../utils/sources/source.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import type { Panel } from '../state/panel.ts';
import { accessTo } from '../state/use-follow.ts';
import { addressesToAllow } from './addresses-to-allow.ts';
import { failureWords } from './failure-words.ts';
import { hostOf, nameOf } from './source-name.ts';
import { stateWords, troubleOf } from './state-words.ts';

export interface SourceRowProps {
  followed: FollowedSource;
  panel: Panel;
  onUnfollow?: () => void;
}

export function SourceRow({ followed, panel, onUnfollow }: SourceRowProps) {
  const { source, state } = followed;
  const { checking } = panel;
  const name = nameOf(followed);
  const isChecking = checking.underWay.has(source.id) || checking.underWay.has('all');
  const trouble = troubleOf(state);
  return (
    <li class="source-row" data-source-id={source.id} data-trouble={trouble !== undefined || undefined}>
      <span class="monogram" aria-hidden="true">
        {monogramOf(name)}
      </span>
      <div class="source-facts">
        <p class="source-name" title={source.address}>
          <bdi lang={state.language ?? ''}>{name}</bdi>
        </p>
        {isChecking ? (
          <p class="source-state">Checking now…</p>
        ) : trouble ? (
          <Trouble {...{ followed, trouble, panel }} />
        ) : (
          <p class="source-state">
            {state.failure && <Icon of={state.failure.kind === 'offline' ? WifiOff : Clock} size={14} />}
            <span>{stateWords(state, Date.now())}</span>
          </p>
        )}
      </div>
      <div class="source-tools">
        <IconButton
          icon={RotateCw}
          label={`Check now, ${name}`}
          isDisabled={isChecking}
          onPress={() => void checking.check(source.id)}
        />
        {onUnfollow && <IconButton icon={X} label={`Stop following ${name}`} onPress={onUnfollow} />}
      </div>
    </li>
  );
}

function Trouble({ followed, trouble, panel }: { followed: FollowedSource; trouble: SourceFailure; panel: Panel }) {
  return (
    <p class="source-state trouble">
      <Icon of={iconOf(trouble)} size={14} />
      <span>
        {failureWords(trouble)} <Remedy {...{ followed, trouble, panel }} />
      </span>
    </p>
  );
}

/** The one thing that can be done about it. Access is asked for in the click itself. */
function Remedy({
  followed: { source, state },
  followed,
  trouble,
  panel,
}: {
  followed: FollowedSource;
  trouble: SourceFailure;
  panel: Panel;
}) {
  const { checking, worker } = panel;
  const allow = async () => {
    if (await accessTo(addressesToAllow(followed))) await checking.check(source.id);
  };
  const choose = async (address: string) => {
    await accessTo([address]);
    await worker.ask('chooseFeed', { sourceId: source.id, address });
  };
  if (trouble.kind === 'no-permission') return <TextAction onPress={() => void allow()}>Allow</TextAction>;
  if (trouble.kind === 'page-with-feeds') {
    return (
      <span class="candidates">
        {state.candidates?.map(({ address, title }) => (
          <Button key={address} size="small" onPress={() => void choose(address)}>
            <bdi>{title ?? hostOf(address)}</bdi>
          </Button>
        ))}
      </span>
    );
  }
  return <TextAction onPress={() => void checking.check(source.id)}>Try again</TextAction>;
}

const TextAction = ({ children, onPress }: { children: string; onPress: () => void }) => (
  <Button look="text" onPress={onPress}>
    {children}
  </Button>
);

const iconOf = ({ kind }: SourceFailure): IconNode => (kind === 'no-permission' ? Lock : CircleAlert);

const monogramOf = (name: string): string => (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? '·').toLocaleUpperCase();
