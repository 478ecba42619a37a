import { useContext } from 'preact/hooks';
import { minutesToRead } from '../../utils/stories/reading-time.ts';
import { say, sayCount } from '../../utils/words/words.ts';
import { dayOf, minutesOf } from '../parts/times.ts';
import type { Panel } from '../state/panel.ts';
import { ReadingSpeed } from '../state/reading-speed.ts';
import { languageOf } from './story-language.ts';
import { isRead, isUnseen } from './unseen.ts';

/** The masthead: the day, and what there is of new. */
export function Dateline({ panel }: { panel: Panel }) {
  const wordsPerMinute = useContext(ReadingSpeed);
  return (
    <div class="dateline">
      <p class="date">{dayOf(panel.river.readAt)}</p>
      <p class="dateline-note" role="status">
        {noteWords(panel, wordsPerMinute)}
      </p>
    </div>
  );
}

function noteWords(panel: Panel, wordsPerMinute: number): string {
  if (panel.checking.underWay.has('all')) return say('checkingAll');
  // What was saved was seen.
  return panel.river.scope.of === 'saved' ? '' : newsWords(panel, wordsPerMinute);
}

/** "9 unseen, about 24 min". With a plus when the unseen ones go on beyond what is shown. */
function newsWords({ river: { stories, hasMore }, byId, lastLookAt }: Panel, wordsPerMinute: number): string {
  const unseen = stories.filter((shown) => isUnseen(shown.story, lastLookAt) && !isRead(shown));
  if (unseen.length === 0) return say('allSeen');
  const isMore = hasMore && unseen.length === stories.length;
  const count = sayCount(isMore ? 'unseenOrMore' : 'unseen', unseen.length);
  // How long the rest of a teaser is nobody knows yet.
  const whole = unseen.filter(({ story }) => story.lengthOf !== 'teaser');
  if (whole.length === 0) return count;
  const minutes = whole.reduce(
    (sum, { story }) => sum + minutesToRead(story.length, languageOf(story, byId), wordsPerMinute),
    0,
  );
  return say(whole.length === unseen.length ? 'unseenAbout' : 'unseenAtLeast', count, minutesOf(minutes));
}
