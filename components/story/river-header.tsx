import { Plus, Search } from 'lucide';
import { needsLook } from '../../utils/sources/health.ts';
import type { Scope } from '../../utils/sources/scope.ts';
import { say, sayCount } from '../../utils/words/words.ts';
import { Header } from '../parts/header.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Menu, MenuItem } from '../parts/menu.tsx';
import type { Panel } from '../state/panel.ts';
import { Pill } from './pill.tsx';
import { ScopeButton } from './scope-button.tsx';
import { SearchField } from './search-head.tsx';

interface RiverHeaderProps {
  panel: Panel;
  choose: (scope: Scope) => void;
  search: () => void;
  takeNew: () => void;
  goOn: () => void;
}

/** What the river shows, and what can be done with it; or the words that are searched for. */
export function RiverHeader({ panel, choose, search, takeNew, goOn }: RiverHeaderProps) {
  const { navigation, river } = panel;
  const { scope } = navigation.river;
  const back = navigation.hasBack && { onBack: navigation.back };
  if (scope.words !== undefined) {
    const field = <SearchField {...{ scope }} onChange={choose} onLeave={navigation.back} onGoOn={goOn} />;
    return <Header label={say('search')} heading={field} {...back} />;
  }
  return (
    <Header label={say('newsFeed')} heading={<ScopeButton {...{ panel, scope }} onChoose={choose} />} {...back}>
      <Pill arrivals={river.arrivals} onPress={takeNew} />
      <IconButton icon={Search} label={say('search')} act="search" className="roomy" onPress={search} />
      <IconButton
        icon={Plus}
        label={say('follow')}
        act="goAdd"
        className="roomy"
        onPress={() => navigation.go({ view: 'add' })}
      />
      <RiverMenu panel={panel} search={search} />
    </Header>
  );
}

function RiverMenu({ panel, search }: { panel: Panel; search: () => void }) {
  const { sources, checking, navigation, allRead, keySheet } = panel;
  const inTrouble = sources.filter(needsLook).length;
  return (
    <Menu id="menu">
      <MenuItem className="cramped" act="search" onPress={search}>
        {say('search')}
      </MenuItem>
      <MenuItem className="cramped" act="goAdd" onPress={() => navigation.go({ view: 'add' })}>
        {say('follow')}
      </MenuItem>
      <MenuItem onPress={() => navigation.go({ view: 'page' })}>{say('followPage')}</MenuItem>
      <MenuItem
        act="goSources"
        note={inTrouble > 0 ? sayCount('needALook', inTrouble) : undefined}
        onPress={() => navigation.go({ view: 'sources' })}
      >
        {say('sources')}
      </MenuItem>
      <MenuItem act="markAll" onPress={allRead.mark}>
        {say('markAllRead')}
      </MenuItem>
      <MenuItem act="refresh" isDisabled={checking.underWay.has('all')} onPress={() => void checking.check('all')}>
        {say('checkAllNow')}
      </MenuItem>
      <MenuItem act="goSettings" onPress={() => navigation.go({ view: 'settings' })}>
        {say('settings')}
      </MenuItem>
      <MenuItem act="showKeys" onPress={keySheet.show}>
        {say('keys')}
      </MenuItem>
    </Menu>
  );
}
