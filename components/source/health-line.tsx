import { CircleAlert, CirclePause, Clock, Lock, WifiOff, type IconNode } from 'lucide';
import { healthOf, isWaiting, needsLook, type Remedy } from '../../utils/sources/health.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { say, type MessageKey } from '../../utils/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { SourceActs } from '../state/use-source-acts.ts';
import { healthWords } from './state-words.ts';
import { hostOf } from './source-name.ts';

export interface HealthLineProps {
  followed: FollowedSource;
  acts: SourceActs;
  isChecking: boolean;
  now: number;
}

/** How a source is, in a sentence, and the one thing that can be done about it where there is one. */
export function HealthLine({ followed, acts, isChecking, now }: HealthLineProps) {
  if (isChecking) return <p class="source-state">{say('checkingNow')}</p>;
  const { remedy } = healthOf(followed, now);
  const icon = iconOf(followed);
  return (
    <p class={needsLook(followed) ? 'source-state trouble' : 'source-state'}>
      {icon && <Icon of={icon} size={14} />}
      <span>
        {healthWords(followed, now)} {remedy && <RemedyButton {...{ remedy, followed, acts }} />}
      </span>
    </p>
  );
}

function RemedyButton({ remedy, followed, acts }: { remedy: Remedy; followed: FollowedSource; acts: SourceActs }) {
  const { source, state } = followed;
  if (remedy === 'choose-feed') {
    return (
      <span class="candidates">
        {state.candidates?.map(({ address, title }) => (
          <Button key={address} size="small" onPress={() => acts.chooseFeed(source.id, address)}>
            <bdi>{title ?? hostOf(address)}</bdi>
          </Button>
        ))}
      </span>
    );
  }
  const { words, act } = remedies[remedy];
  return (
    <Button look="text" onPress={() => act(acts, followed)}>
      {say(words)}
    </Button>
  );
}

const remedies: {
  [Name in Exclude<Remedy, 'choose-feed'>]: {
    words: MessageKey;
    act: (acts: SourceActs, followed: FollowedSource) => void;
  };
} = {
  allow: { words: 'allow', act: (acts, followed) => acts.allow(followed) },
  'find-again': { words: 'findAgain', act: (acts, followed) => acts.findAgain(followed) },
  'try-again': { words: 'tryAgain', act: (acts, { source }) => acts.check(source.id) },
  watch: { words: 'watchForChanges', act: (acts, { source }) => acts.watch(source.address) },
  'open-site': { words: 'openSite', act: (acts, followed) => acts.openSite(followed) },
  resume: { words: 'resume', act: (acts, { source }) => acts.choose(source.id, { isPaused: null }) },
  stop: { words: 'stopFollowing', act: (acts, followed) => acts.unfollow(followed) },
};

function iconOf({ source, state: { failure } }: FollowedSource): IconNode | undefined {
  if (source.choices?.isPaused) return CirclePause;
  if (!failure) return undefined;
  if (failure.kind === 'no-permission') return Lock;
  if (failure.kind === 'offline') return WifiOff;
  return isWaiting(failure) ? Clock : CircleAlert;
}
