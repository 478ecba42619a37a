import { needsLook } from '../../utils/sources/health.ts';
import { numberOf, say, sayCount } from '../../utils/words/words.ts';
import { SourceRow } from '../source/source-row.tsx';
import { checkedWords, isUnread } from '../source/state-words.ts';
import type { Panel } from '../state/panel.ts';

/** The river before the first story: what is being read, and what stands in the way. */
export function EmptyRiver({ panel }: { panel: Panel }) {
  const { sources } = panel;
  const waiting = sources.filter(({ state }) => isUnread(state)).length;
  const troubled = sources.filter(needsLook);
  const checked = checkedWords(sources, Date.now());
  return (
    <div class="empty-river">
      <h2 class="empty-title">{waiting > 0 ? sayCount('readingSources', sources.length) : say('noStoriesYet')}</h2>
      <p role="status">
        {waiting > 0
          ? say('firstStories', numberOf(sources.length - waiting), numberOf(sources.length))
          : checked
            ? say('sentences', checked, say('storiesAppear'))
            : say('storiesAppear')}
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
