import { Morse } from '../parts/morse.tsx';
import { numberOf } from '../parts/times.ts';
import { checkedWords } from '../source/state-words.ts';
import type { Panel } from '../state/panel.ts';
import { mostOlder } from '../state/use-river.ts';

export function RiverEnd({ panel, onShowMore }: { panel: Panel; onShowMore: () => void }) {
  const { hasMore, older } = panel.river;
  return (
    <div class="river-end">
      {hasMore ? (
        <button class="show-more" type="button" onClick={onShowMore}>
          <span>Show more</span> <span class="show-more-note">{olderWords(older)}</span>
        </button>
      ) : (
        <Morse />
      )}
      <p class="checked">{checkedWords(panel.sources, Date.now())}</p>
    </div>
  );
}

function olderWords(older: number | undefined): string {
  if (older === undefined) return '';
  if (older > mostOlder) return `More than ${numberOf(mostOlder)} older stories`;
  return older === 1 ? '1 older story' : `${numberOf(older)} older stories`;
}
