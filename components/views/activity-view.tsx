import { useState } from 'preact/hooks';
import { whyNotNow } from '../../utils/sources/why-not-now.ts';
import { readReader } from '../../utils/store/reader.ts';
import { listOf, say, sayCount } from '../../utils/words/words.ts';
import { Header } from '../parts/header.tsx';
import { clockOf, dayOf, dividerOf, fullDateOf } from '../parts/times.ts';
import { mergeActivity, pauseWords, skipWords, type Activity } from '../source/activity.ts';
import { checkWords } from '../source/check-words.ts';
import { nameOf } from '../source/source-name.ts';
import { checkedWords } from '../source/state-words.ts';
import type { Panel, ViewProps } from '../state/panel.ts';
import { useKeys } from '../state/use-keys.ts';
import { useQuery } from '../state/use-query.ts';

const atOnce = 60;

/** Every check that is remembered and every round that was passed over, with its reason. */
export function ActivityView({ panel }: ViewProps) {
  const { sources, navigation } = panel;
  const reader = useQuery(undefined, { read: readReader, changes: ['reader'] });
  const [count, setCount] = useState(atOnce);
  const all = mergeActivity(sources, reader?.skips ?? []);
  const shown = all.slice(0, count);
  const now = Date.now();
  useKeys({ back: navigation.back }, true);
  return (
    <div class="view">
      <Header label={say('activity')} onBack={navigation.back} />
      <main class="form-view activity" data-view="activity">
        <Now panel={panel} />
        {all.length === 0 && <p>{say('nothingChecked')}</p>}
        <ol class="activity-list">
          {shown.map((entry, index) => {
            const day = dividerOf(entry.at, now)?.title ?? dayOf(now);
            const before = shown[index - 1];
            const isNewDay = before === undefined || (dividerOf(before.at, now)?.title ?? dayOf(now)) !== day;
            return <Entry key={keyOf(entry)} entry={entry} day={isNewDay ? day : undefined} />;
          })}
        </ol>
        {all.length > count && (
          <button class="show-more" type="button" onClick={() => setCount(count + atOnce)}>
            <span>{say('showMore')}</span> <span class="show-more-note">{sayCount('earlier', all.length - count)}</span>
          </button>
        )}
      </main>
    </div>
  );
}

const keyOf = (entry: Activity): string => `${entry.at} ${'skip' in entry ? 'skip' : entry.followed.source.id}`;

function Entry({ entry, day }: { entry: Activity; day: string | undefined }) {
  const isFailed = 'check' in entry && entry.check.outcome === 'failed';
  return (
    <li data-failed={isFailed || undefined} data-skip={'skip' in entry || undefined}>
      {day !== undefined && <h2>{day}</h2>}
      <div class="activity-entry">
        <time dateTime={new Date(entry.at).toISOString()} title={fullDateOf(entry.at)}>
          {clockOf(entry.at)}
        </time>
        <p>
          {'skip' in entry ? (
            skipWords(entry.skip)
          ) : (
            <>
              <bdi class="source">{nameOf(entry.followed)}</bdi> {checkWords(entry.check)}
            </>
          )}
        </p>
      </div>
    </li>
  );
}

/** How it stands just now: what is waited for, and which sources are not checked by themselves. */
function Now({ panel: { sources, settings } }: { panel: Panel }) {
  const pause = whyNotNow(settings, Date.now(), true);
  const paused = sources.filter(({ source }) => source.choices?.isPaused).map(nameOf);
  const locked = sources.filter(({ state }) => state.failure?.kind === 'no-permission').map(nameOf);
  const words = [
    navigator.onLine ? undefined : say('failOffline'),
    pause && pauseWords(pause),
    paused.length > 0 && say('pausedSources', listOf(paused)),
    locked.length > 0 && say('lockedSources', listOf(locked)),
    pause ? undefined : checkedWords(sources, Date.now()),
  ].filter(Boolean);
  return (
    <div class="activity-now">
      {words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
