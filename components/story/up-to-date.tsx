import { useMemo } from 'preact/hooks';
import { say } from '../../utils/words/words.ts';
import { checkedWords } from '../source/state-words.ts';
import type { Panel } from '../state/panel.ts';
import { isRead, isUnseen } from './unseen.ts';

/** Says that there is nothing new, and when the next look is. It comes with the list and never into it. */
export function UpToDate({ panel: { river, sources, lastLookAt } }: { panel: Panel }) {
  const isSeen = useMemo(
    // Who looks for the first time has seen nothing yet.
    () => lastLookAt > 0 && !river.stories.some((shown) => isUnseen(shown.story, lastLookAt) && !isRead(shown)),
    [river.readAt, lastLookAt],
  );
  if (!isSeen) return null;
  return (
    <div class="up-to-date">
      <h2 class="empty-title">{say('upToDate')}</h2>
      <p>{checkedWords(sources, Date.now())}</p>
    </div>
  );
}
