import { Plus } from 'lucide';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { needsLook } from '../../utils/sources/health.ts';
import type { StoryId } from '../../utils/stories/story.ts';
import { say, sayCount } from '../../utils/words/words.ts';
import { Header } from '../parts/header.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Menu, MenuItem } from '../parts/menu.tsx';
import { PrivateNotice } from '../parts/private-notice.tsx';
import { PermissionNotice } from '../source/permission-notice.tsx';
import { RestoredNotice } from '../source/restored-notice.tsx';
import type { Panel, ViewProps } from '../state/panel.ts';
import { useKeys } from '../state/use-keys.ts';
import { useReadByScroll } from '../state/use-read-by-scroll.ts';
import { storyKeys } from '../state/use-story-acts.ts';
import { Dateline } from '../story/dateline.tsx';
import { EmptyRiver } from '../story/empty-river.tsx';
import { opensInTab } from '../story/opens-in-tab.ts';
import { Pill } from '../story/pill.tsx';
import { RiverEnd } from '../story/river-end.tsx';
import { RiverList } from '../story/river-list.tsx';
import { focusAfter, focusFirst, focusNeighbour } from '../story/story-focus.ts';

export function RiverView({ panel, isShown }: ViewProps) {
  const { river, sources, byId, lastLookAt, navigation, acts, settings } = panel;
  const main = useRef<HTMLElement>(null);
  const open = useCallback(
    (storyId: StoryId) => {
      const shown = river.stories.find(({ story }) => story.id === storyId);
      if (!shown || !opensInTab(shown.story, panel)) return navigation.go({ view: 'story', storyId });
      acts.openPage(shown.story);
      if (settings.markRead !== 'hand') acts.markRead(storyId);
    },
    [river.stories, settings, byId],
  );

  const takeNew = async () => {
    await river.reload();
    window.scrollTo(0, 0);
    focusFirst(main.current);
  };
  const showMore = async () => {
    const last = river.stories.at(-1)?.story.id;
    await river.showMore();
    if (last) focusAfter(main.current, last);
  };
  const step = (by: 1 | -1) => {
    river.touch();
    return focusNeighbour(main.current, by);
  };
  const isInFeed = () => document.activeElement?.matches('.headline, .show-more') ?? false;
  useKeys(
    {
      next: () => step(1),
      previous: () => step(-1),
      step: (key) => isInFeed() && step(key === 'ArrowDown' ? 1 : -1),
      newStories: () => river.arrivals > 0 && (void takeNew(), true),
      ...storyKeys(acts, river),
    },
    isShown,
  );
  useTouchByScroll(river.touch, isShown);
  useReadByScroll(main, { isActive: isShown && settings.markRead === 'scroll', worker: panel.worker });

  const list = useMemo(
    () => <RiverList panel={panel} onOpen={open} />,
    [river.stories, river.hasMore, river.readAt, byId, lastLookAt, settings, open],
  );
  return (
    <div class="view" hidden={!isShown} data-return={navigation.isReturn || undefined}>
      <Header label={say('allSources')}>
        <Pill arrivals={river.arrivals} onPress={() => void takeNew()} />
        <IconButton
          icon={Plus}
          label={say('follow')}
          act="goAdd"
          className="roomy"
          onPress={() => navigation.go({ view: 'add' })}
        />
        <RiverMenu panel={panel} />
      </Header>
      <main class="wire" data-view="river" ref={main} onPointerDown={river.touch} onKeyDown={river.touch}>
        {panel.isPrivate && <PrivateNotice />}
        <RestoredNotice worker={panel.worker} />
        {river.stories.length === 0 ? (
          isShown && <EmptyRiver panel={panel} />
        ) : (
          <>
            <Dateline panel={panel} />
            <PermissionNotice sources={sources} check={panel.checking.check} />
            {list}
            <RiverEnd panel={panel} onShowMore={() => void showMore()} />
          </>
        )}
      </main>
    </div>
  );
}

function RiverMenu({ panel: { sources, checking, navigation, keySheet } }: { panel: Panel }) {
  const inTrouble = sources.filter(needsLook).length;
  return (
    <Menu id="menu">
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

function useTouchByScroll(touch: () => void, isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return undefined;
    const look = () => window.scrollY > 0 && touch();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [isShown, touch]);
}
