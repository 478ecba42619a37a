import { ChevronDown } from 'lucide';
import { useState } from 'preact/hooks';
import { groupByFolder, byPlace } from '../../utils/sources/folders.ts';
import { everything, isSamePlace, type Scope } from '../../utils/sources/scope.ts';
import { formatter, say } from '../../utils/words/words.ts';
import { Icon } from '../parts/icon.tsx';
import { MenuItem } from '../parts/menu.tsx';
import { Popover } from '../parts/popover.tsx';
import { Switch } from '../parts/switch.tsx';
import type { Panel } from '../state/panel.ts';
import { scopeFrom, scopeWords } from './scope-words.ts';

const collator = formatter((locale) => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }));

export interface ScopeButtonProps {
  panel: Panel;
  scope: Scope;
  onChoose: (scope: Scope) => void;
}

/** Which stories the river shows: the header's label, and the choice behind it. */
export function ScopeButton({ panel, scope, onChoose }: ScopeButtonProps) {
  const [anchor, setAnchor] = useState<HTMLElement>();
  const name = scopeWords(scope, panel);
  return (
    <>
      <h1 class="scope choosable">
        <button
          class="scope-button"
          type="button"
          aria-haspopup="dialog"
          aria-expanded={anchor !== undefined}
          title={say('chooseScope')}
          data-first-focus
          onClick={({ currentTarget }) => setAnchor(anchor ? undefined : currentTarget)}
        >
          <span>{scope.isUnreadOnly ? say('scopeUnread', name) : name}</span>
          <Icon of={ChevronDown} size={14} />
        </button>
      </h1>
      {anchor && <ScopeMenu {...{ panel, scope, anchor, onChoose }} onClose={() => setAnchor(undefined)} />}
    </>
  );
}

function ScopeMenu(props: ScopeButtonProps & { anchor: HTMLElement; onClose: () => void }) {
  const { panel, scope, anchor, onChoose, onClose } = props;
  const groups = groupByFolder(panel.sources.toSorted(byPlace), collator());
  const item = (to: Scope, key: string, className: string) => (
    <MenuItem
      key={key}
      className={className}
      isChosen={isSamePlace(scope, to)}
      onPress={() => onChoose(scopeFrom(scope, to))}
    >
      <bdi>{scopeWords(to, panel)}</bdi>
    </MenuItem>
  );
  return (
    <Popover label={say('chooseScope')} step="scope" className="scope-menu" {...{ anchor, onClose }}>
      <div class="scope-list">
        {item(everything, 'all', '')}
        {item({ of: 'saved' }, 'saved', '')}
        {panel.sources.length > 0 && <hr />}
        {groups.map(({ folder, entries }) => [
          folder &&
            item({ of: 'folder', folder }, JSON.stringify(folder), folder.length > 1 ? 'folder inner' : 'folder'),
          entries.map((followed) =>
            item(
              { of: 'source', sourceId: followed.source.id },
              followed.source.id,
              folder ? (folder.length > 1 ? 'inmost' : 'inner') : '',
            ),
          ),
        ])}
      </div>
      <Switch
        label={say('unreadOnly')}
        isOn={scope.isUnreadOnly ?? false}
        onChange={(isUnreadOnly) => onChoose({ ...scope, isUnreadOnly })}
      />
    </Popover>
  );
}
