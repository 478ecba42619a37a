import { sourcesIn } from '../../utils/sources/scope.ts';
import { say, sayCount } from '../../utils/words/words.ts';
import { Morse } from '../parts/morse.tsx';
import { checkedWords } from '../source/state-words.ts';
import type { Panel } from '../state/panel.ts';
import { mostOlder } from '../state/use-older.ts';

export function RiverEnd({ panel, onShowMore }: { panel: Panel; onShowMore: () => void }) {
  const { hasMore, older, scope } = panel.river;
  const sources = sourcesIn(scope, panel.sources);
  return (
    <div class="river-end">
      {hasMore ? (
        <button class="show-more" type="button" onClick={onShowMore}>
          <span>{say('showMore')}</span> <span class="show-more-note">{olderWords(older)}</span>
        </button>
      ) : (
        <Morse />
      )}
      {scope.words === undefined && <p class="checked">{checkedWords(sources, Date.now())}</p>}
    </div>
  );
}

function olderWords(older: number | undefined): string {
  if (older === undefined) return '';
  return older > mostOlder ? sayCount('olderStoriesOver', mostOlder) : sayCount('olderStories', older);
}
