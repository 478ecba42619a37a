import { needsLook } from '../../utils/sources/health.ts';
import { SourceRow } from '../source/source-row.tsx';
import { checkedWords, isUnread } from '../source/state-words.ts';
import { numberOf } from '../parts/times.ts';
import type { Panel } from '../state/panel.ts';

/** The river before the first story: what is being read, and what stands in the way. */
export function EmptyRiver({ panel }: { panel: Panel }) {
  const { sources } = panel;
  const waiting = sources.filter(({ state }) => isUnread(state)).length;
  const troubled = sources.filter(needsLook);
  const total = sources.length === 1 ? '1 source' : `${numberOf(sources.length)} sources`;
  return (
    <div class="empty-river">
      <h2 class="empty-title">{waiting > 0 ? `Reading ${total}…` : 'No stories yet'}</h2>
      <p role="status">
        {waiting > 0
          ? `${numberOf(sources.length - waiting)} of ${numberOf(sources.length)} done. The first stories come in a moment.`
          : `${checkedWords(sources, Date.now())} What the sources publish appears here.`}
      </p>
      {troubled.length > 0 && (
        <ul class="source-list">
          {troubled.map((followed) => (
            <SourceRow key={followed.source.id} followed={followed} panel={panel} />
          ))}
        </ul>
      )}
    </div>
  );
}
