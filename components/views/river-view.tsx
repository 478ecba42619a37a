import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Scope } from '../../utils/sources/scope.ts';
import type { StoryId } from '../../utils/stories/story.ts';
import { PrivateNotice } from '../parts/private-notice.tsx';
import { OfflineNotice } from '../source/offline-notice.tsx';
import { PermissionNotice } from '../source/permission-notice.tsx';
import { RestoredNotice } from '../source/restored-notice.tsx';
import type { Panel, ViewProps } from '../state/panel.ts';
import { useKeys } from '../state/use-keys.ts';
import { useReadByScroll } from '../state/use-read-by-scroll.ts';
import { storyKeys } from '../state/use-story-acts.ts';
import { Dateline } from '../story/dateline.tsx';
import { EmptyRiver } from '../story/empty-river.tsx';
import { opensInTab } from '../story/opens-in-tab.ts';
import { RiverEnd } from '../story/river-end.tsx';
import { RiverHeader } from '../story/river-header.tsx';
import { RiverList } from '../story/river-list.tsx';
import { SearchHead } from '../story/search-head.tsx';
import { UpToDate } from '../story/up-to-date.tsx';
import { focusAfter, focusFirst, focusNeighbour } from '../story/story-focus.ts';

export function RiverView({ panel, isShown }: ViewProps) {
  const { river, byId, lastLookAt, navigation, acts, settings } = panel;
  const { scope } = navigation.river;
  const isSearch = scope.words !== undefined;
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
  const choose = (to: Scope) => navigation.replace({ view: 'river', scope: to });
  const search = () =>
    navigation.go({ view: 'river', scope: { of: scope.of === 'saved' ? 'saved' : 'all', words: '' } });
  const leave = () => navigation.hasBack && navigation.back();
  const isInFeed = () => document.activeElement?.matches('.headline, .show-more') ?? false;
  useKeys(
    {
      next: () => step(1),
      previous: () => step(-1),
      step: (key) => isInFeed() && step(key === 'ArrowDown' ? 1 : -1),
      back: leave,
      search: () => (isSearch ? focusField() : search()),
      markAll: panel.allRead.mark,
      newStories: () => river.arrivals > 0 && (void takeNew(), true),
      ...storyKeys(acts, river),
    },
    isShown,
  );
  // Another list begins at its top, once it is there; one that is gone back to stands where it was.
  const shownScope = useRef(river.scope);
  useLayoutEffect(() => {
    if (shownScope.current !== river.scope && isShown && !navigation.isReturn) window.scrollTo(0, 0);
    shownScope.current = river.scope;
  }, [river.scope]);
  useTouchByScroll(river.touch, isShown);
  useReadByScroll(main, { isActive: isShown && settings.markRead === 'scroll', worker: panel.worker });

  const list = useMemo(
    () => <RiverList panel={panel} onOpen={open} />,
    [river.scope, river.stories, river.hasMore, river.readAt, byId, lastLookAt, settings, open],
  );
  return (
    <div class="view" hidden={!isShown} data-return={navigation.isReturn || undefined}>
      <RiverHeader
        {...{ panel, choose, search }}
        takeNew={() => void takeNew()}
        goOn={() => focusFirst(main.current)}
      />
      <main class="wire" data-view="river" ref={main} onPointerDown={river.touch} onKeyDown={river.touch}>
        {isSearch ? (
          <SearchHead panel={panel} scope={scope} onChange={choose} />
        ) : (
          <>
            {panel.isPrivate && <PrivateNotice />}
            <RestoredNotice worker={panel.worker} />
          </>
        )}
        {river.stories.length === 0 ? (
          isShown && !river.isReading && <EmptyRiver panel={panel} onChoose={choose} />
        ) : (
          <>
            {!isSearch && <RiverHead panel={panel} />}
            {list}
            <RiverEnd panel={panel} onShowMore={() => void showMore()} />
          </>
        )}
      </main>
    </div>
  );
}

/** What stands above the stories. */
function RiverHead({ panel }: { panel: Panel }) {
  return (
    <>
      <OfflineNotice sources={panel.sources} />
      {panel.river.scope.of !== 'saved' && <UpToDate panel={panel} />}
      <Dateline panel={panel} />
      <PermissionNotice sources={panel.sources} check={panel.checking.check} />
    </>
  );
}

function focusField(): void {
  document.querySelector<HTMLInputElement>('.search-field input')?.select();
}

function useTouchByScroll(touch: () => void, isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return undefined;
    const look = () => window.scrollY > 0 && touch();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [isShown, touch]);
}
