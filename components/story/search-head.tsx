import { Search, X } from 'lucide';
import type { Scope } from '../../utils/sources/scope.ts';
import { say, sayCount } from '../../utils/words/words.ts';
import { Choice } from '../parts/choice.tsx';
import { Icon } from '../parts/icon.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import type { Panel } from '../state/panel.ts';
import { isSameScope } from '../../utils/sources/scope.ts';
import { mostOlder } from '../state/use-older.ts';

export interface SearchFieldProps {
  scope: Scope;
  onChange: (scope: Scope) => void;
  onLeave: () => void;
  /** On to what was found. */
  onGoOn: () => void;
}

export function SearchField({ scope, onChange, onLeave, onGoOn }: SearchFieldProps) {
  const { words = '' } = scope;
  const type = (typed: string) => onChange({ ...scope, words: typed });
  return (
    <search class="search-field">
      <Icon of={Search} />
      <input
        type="search"
        aria-label={say('searchStories')}
        placeholder={say('searchStories')}
        autoComplete="off"
        spellcheck={false}
        enterKeyHint="search"
        data-first-focus
        value={words}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={(event) => {
          const act = { Escape: onLeave, ArrowDown: onGoOn, Enter: onGoOn }[event.key];
          // What is being composed is ended by these keys too.
          if (!act || event.isComposing) return;
          event.preventDefault();
          act();
        }}
      />
      {words && (
        <IconButton
          icon={X}
          label={say('clearSearch')}
          onPress={() => {
            type('');
            document.querySelector<HTMLElement>('.search-field input')?.focus();
          }}
        />
      )}
    </search>
  );
}

/** Where is searched, and what came of it. */
export function SearchHead({ panel, scope, onChange }: { panel: Panel; scope: Scope; onChange: (to: Scope) => void }) {
  return (
    <div class="search-head">
      <Choice
        label={say('searchStories')}
        className="chips"
        options={[
          { value: 'all', label: say('searchEverything') },
          { value: 'saved', label: say('saved') },
        ]}
        chosen={scope.of === 'saved' ? 'saved' : 'all'}
        onChoose={(of) => onChange({ of, words: scope.words ?? '' })}
      />
      <p class="found" role="status">
        {foundWords(panel.river, scope)}
      </p>
    </div>
  );
}

function foundWords({ scope: shown, stories, isReading, hasMore, older }: Panel['river'], scope: Scope): string {
  if (!scope.words?.trim()) return '';
  if (isReading || !isSameScope(shown, scope) || (hasMore && older === undefined)) return say('searching');
  const count = stories.length + (older ?? 0);
  if (count === 0) return '';
  return (older ?? 0) > mostOlder ? sayCount('foundOver', mostOlder) : sayCount('found', count);
}
