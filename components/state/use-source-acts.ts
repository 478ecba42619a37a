import { useMemo } from 'preact/hooks';
import { requestNotifications } from '../../utils/platform/notifications.ts';
import { openTab } from '../../utils/platform/tabs.ts';
import type { SourceChange } from '../../utils/sources/change-source.ts';
import type { SourcePlace } from '../../utils/sources/folders.ts';
import { whereToLook } from '../../utils/sources/health.ts';
import type { SourceChoices, SourceId } from '../../utils/sources/source.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { say as words } from '../../utils/words/words.ts';
import { addressesToAllow } from '../source/addresses-to-allow.ts';
import { webAddress } from '../story/web-address.ts';
import type { Panel } from './panel.ts';
import { accessTo } from './use-follow.ts';

type Choices = NonNullable<SourceChange['choices']>;

/** What a person does with a source, wherever it stands. The same object for as long as the panel is open. */
export interface SourceActs {
  open(id: SourceId): void;
  check(id: SourceId): void;
  /** Those that ask for access must be called in the click itself. */
  allow(followed: FollowedSource): void;
  chooseFeed(id: SourceId, address: string): void;
  findAgain(followed: FollowedSource): void;
  /** To the address that its publisher has moved it from. */
  moveBack(id: SourceId): void;
  /** Takes a page that has no feed as it is: what changes on it is a story. */
  watch(address: string): void;
  setNotifies(id: SourceId, notifies: boolean): void;
  openSite(followed: FollowedSource): void;
  copyAddress(followed: FollowedSource): void;
  rename(id: SourceId, name: string): void;
  choose(id: SourceId, choices: Choices): void;
  place(places: readonly SourcePlace[], said?: string): void;
  unfollow(followed: FollowedSource): void;
  restore(followed: FollowedSource): void;
}

export function useSourceActs({ worker, checking, navigation, unfollowing, say }: Panel): SourceActs {
  const { ask } = worker;
  return useMemo(() => {
    const check = (id: SourceId) => void checking.check(id);
    const choose = (sourceId: SourceId, choices: Choices) =>
      void ask('changeSource', { sourceId, change: { choices } });
    const chooseFeed = async (sourceId: SourceId, address: string) => {
      await accessTo([address]);
      await ask('chooseFeed', { sourceId, address });
    };
    return {
      open: (sourceId) => navigation.go({ view: 'source', sourceId }),
      check,
      allow: async (followed) => {
        if (await accessTo(addressesToAllow(followed))) check(followed.source.id);
      },
      chooseFeed: (id, address) => void chooseFeed(id, address),
      findAgain: (followed) => void chooseFeed(followed.source.id, whereToLook(followed)),
      moveBack: (sourceId) => void ask('moveBack', { sourceId }),
      watch: (address) => void ask('watchPage', { address }),
      setNotifies: async (id, notifies) => {
        if (!notifies) return choose(id, { notifies: null });
        const isAllowed = await requestNotifications().catch(() => false);
        if (isAllowed) choose(id, { notifies: true });
        else say(words('notificationsRefused'));
      },
      openSite: ({ source, state }) => void openTab(webAddress(state.siteLink) ?? source.address),
      copyAddress: ({ source }) => {
        navigator.clipboard.writeText(source.address).then(
          () => say(words('addressCopied')),
          () => say(words('addressNotCopied')),
        );
      },
      rename: (sourceId, name) => void ask('changeSource', { sourceId, change: { name: name || null } }),
      choose,
      place: async (places, said) => {
        const isHeard = places.length > 0 && (await ask('moveSources', { places })) !== undefined;
        if (isHeard && said) say(said);
      },
      unfollow: unfollowing.unfollow,
      restore: unfollowing.restore,
    };
  }, [ask, checking.check, navigation.go, say]);
}

/** Whether the next of these is on: what is on is taken back and stands as it does for all. */
export const turned = (choices: SourceChoices | undefined, name: 'isMuted' | 'isPaused'): Choices => ({
  [name]: choices?.[name] ? null : true,
});
