import type { ComponentChildren } from 'preact';
import { needsLook } from '../../utils/sources/health.ts';
import { sourcesIn, type Scope } from '../../utils/sources/scope.ts';
import { numberOf, say, sayCount } from '../../utils/words/words.ts';
import { Button } from '../parts/button.tsx';
import { SourceRow } from '../source/source-row.tsx';
import { checkedWords, isUnread } from '../source/state-words.ts';
import type { Panel } from '../state/panel.ts';

/** The river where it has nothing to show: why, and what will come. */
export function EmptyRiver({ panel, onChoose }: { panel: Panel; onChoose: (scope: Scope) => void }) {
  const { scope } = panel.river;
  const sources = sourcesIn(scope, panel.sources);
  const checked = checkedWords(scope.of === 'saved' ? panel.sources : sources, Date.now());
  if (scope.words?.trim()) {
    return (
      <Empty title={say('nothingFound')} words={say('nothingFoundNote', scope.words.trim())}>
        {scope.of === 'saved' && (
          <Button onPress={() => onChoose({ ...scope, of: 'all' })}>{say('searchEverywhere')}</Button>
        )}
      </Empty>
    );
  }
  if (scope.isUnreadOnly) {
    return (
      <Empty title={say('upToDate')} words={checked}>
        <Button onPress={() => onChoose({ ...scope, isUnreadOnly: false })}>{say('showRead')}</Button>
      </Empty>
    );
  }
  if (scope.of === 'saved') return <Empty title={say('nothingSaved')} words={say('nothingSavedNote')} />;
  const waiting = sources.filter(({ state }) => isUnread(state)).length;
  const troubled = sources.filter(needsLook);
  return (
    <Empty
      title={waiting > 0 ? sayCount('readingSources', sources.length) : say('noStoriesYet')}
      words={
        waiting > 0
          ? say('firstStories', numberOf(sources.length - waiting), numberOf(sources.length))
          : checked
            ? say('sentences', checked, say('storiesAppear'))
            : say('storiesAppear')
      }
    >
      {troubled.length > 0 && (
        <ul class="source-list">
          {troubled.map((followed) => (
            <SourceRow key={followed.source.id} followed={followed} panel={panel} />
          ))}
        </ul>
      )}
    </Empty>
  );
}

function Empty({ title, words, children }: { title: string; words: string; children?: ComponentChildren }) {
  return (
    <div class="empty-river">
      <h2 class="empty-title">{title}</h2>
      <p role="status">{words}</p>
      {children}
    </div>
  );
}
