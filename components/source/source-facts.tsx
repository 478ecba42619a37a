import { hasNextCheck } from '../../utils/sources/record-check.ts';
import type { Check } from '../../utils/sources/source.ts';
import type { SourceStories } from '../../utils/store/source-figures.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { numberOf, say, sayCount } from '../../utils/words/words.ts';
import { dateOf, pastTime, sizeOf, timeToCome } from '../parts/times.ts';
import { checkWords } from './check-words.ts';
import { plainAddress } from './source-name.ts';

export interface SourceFactsProps {
  followed: FollowedSource;
  stories: SourceStories | undefined;
  now: number;
}

/** What is known of a source's checks and stories, in figures. */
export function SourceFacts({ followed: { source, state }, stories, now }: SourceFactsProps) {
  const [last] = state.checks ?? [];
  const { totals } = state;
  return (
    <dl class="source-facts-list">
      {last && (
        <Fact name={say('lastCheck')}>
          {say(last.failure ? 'lastCheckFailed' : 'lastCheckWent', pastTime(last.at, now), checkWords(last))}
        </Fact>
      )}
      <Fact name={say('nextCheck')}>{nextWords(state.nextCheckAt, now, hasNextCheck(state))}</Fact>
      {totals && (
        <Fact name={say('checksInAll')}>
          {say('checksInAllWent', numberOf(totals.checks), numberOf(totals.unchanged), sizeOf(totals.bytes))}
        </Fact>
      )}
      {stories && <Fact name={say('kept')}>{keptWords(stories)}</Fact>}
      {source.formerAddress && (
        <Fact name={say('movedFrom')}>{movedWords(source.formerAddress, source.movedAt ?? now, now)}</Fact>
      )}
      <Fact name={say('followedSince')}>{say('since', dateOf(source.followedAt, now))}</Fact>
    </dl>
  );
}

const Fact = ({ name, children }: { name: string; children: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** The latest checks, each in a line of words. */
export function CheckList({ checks, now }: { checks: readonly Check[]; now: number }) {
  return (
    <details class="check-list">
      <summary>{sayCount('lastChecks', checks.length)}</summary>
      <ol>
        {checks.map((check) => (
          <li key={check.at}>
            <time dateTime={new Date(check.at).toISOString()}>{pastTime(check.at, now)}</time>
            <span>{checkWords(check)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function nextWords(at: number, now: number, isPlanned: boolean): string {
  if (!isPlanned) return say('whenYouAsk');
  return at > now ? timeToCome(at, now) : say('inAMoment');
}

const keptWords = ({ kept, read }: SourceStories): string =>
  say('keptRead', sayCount('storyCount', kept), numberOf(read));

const movedWords = (formerAddress: string, at: number, now: number): string =>
  say('movedOn', dateOf(at, now), plainAddress(formerAddress));
