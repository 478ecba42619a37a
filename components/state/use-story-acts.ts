import { useMemo } from 'preact/hooks';
import type { Ask } from '../../utils/messaging/protocol.ts';
import { openTab } from '../../utils/platform/tabs.ts';
import type { Story, StoryId } from '../../utils/stories/story.ts';
import { readStory, type WholeStory } from '../../utils/store/stories.ts';
import type { RiverStory } from '../../utils/store/river.ts';
import { say as words } from '../../utils/words/words.ts';
import { openFocused } from '../story/story-focus.ts';
import { webAddress } from '../story/web-address.ts';
import { connect } from './connection.ts';
import type { StatusChange } from './shown-stories.ts';
import { accessToPage, readFullText } from './use-full-text.ts';
import type { KeyBindings } from './use-keys.ts';
import type { River } from './use-river.ts';
import type { Worker } from './use-worker.ts';

/** What a reader does with a story, wherever it stands. The same object for as long as the panel is open. */
export interface StoryActs {
  markRead(id: StoryId): void;
  markUnread(id: StoryId): void;
  /** Saves for later, with its full text where the page may be read; or no longer. */
  save(id: StoryId, isSaved: boolean): void;
  /** False when the story has no page. */
  openPage(story: Story): boolean;
  copyLink(story: Story): void;
  share(story: Story): void;
}

export function useStoryActs({ showStatus }: River, worker: Worker, say: (words: string) => void): StoryActs {
  const { ask } = worker;
  return useMemo(() => {
    /** Shown at once, and taken back when the background did not hear it. */
    async function mark<Name extends 'markRead' | 'markUnread' | 'save'>(
      name: Name,
      request: Ask<Name>,
      change: StatusChange,
    ): Promise<void> {
      showStatus([request.storyId], change);
      if ((await ask(name, request)) === undefined) showStatus([request.storyId], undefined);
    }
    const readAllOf = async (id: StoryId) => {
      const whole = await readStory(await connect(), id);
      const access = whole ? await accessToPage(whole) : 'not-wanted';
      if (whole && access === 'given' && (await readFullText(whole.story, worker))) {
        say(words('savedUnreadable'));
      }
      if (access === 'needed') say(words('savedUnallowed'));
    };
    return {
      markRead: (storyId) =>
        void mark('markRead', { storyId }, (status) => ({ ...status, readAt: status.readAt ?? Date.now() })),
      markUnread: (storyId) => void mark('markUnread', { storyId }, ({ readAt: _readAt, ...status }) => status),
      save: (storyId, isSaved) => {
        void mark('save', { storyId, isSaved }, ({ savedAt: _savedAt, ...status }) =>
          isSaved ? { ...status, savedAt: Date.now() } : status,
        );
        if (isSaved) void readAllOf(storyId);
      },
      openPage: ({ link }) => {
        const page = webAddress(link);
        if (page) void openTab(page);
        return page !== undefined;
      },
      copyLink: ({ link }) => {
        const page = webAddress(link);
        if (!page) return;
        navigator.clipboard.writeText(page).then(
          () => say(words('linkCopied')),
          () => say(words('linkNotCopied')),
        );
      },
      share: (story) => {
        navigator.share(toShare(story)).catch((error: unknown) => {
          const isCalledOff = error instanceof DOMException && error.name === 'AbortError';
          if (!isCalledOff) say(words('notShared'));
        });
      },
    };
  }, [showStatus, worker.ask, say]);
}

const toShare = ({ headline, link }: Story): ShareData => ({
  ...(headline !== undefined && { title: headline }),
  url: webAddress(link) ?? '',
});

/** Not every platform has something to share to. */
export const canShare = (story: Story): boolean =>
  webAddress(story.link) !== undefined &&
  typeof navigator.share === 'function' &&
  navigator.canShare?.(toShare(story)) === true;

/** The keys of a story: the row that has the focus, or else the one that is opened. */
export function storyKeys(
  acts: StoryActs,
  { stories }: Pick<River, 'stories'>,
  opened?: { story: Story | undefined; status: WholeStory['status'] },
): KeyBindings {
  const on = (act: (shown: RiverStory) => boolean | void) => () => {
    const row = document.activeElement?.closest<HTMLElement>('article[data-story-id]')?.dataset['storyId'];
    const shown = row === undefined ? opened : stories.find(({ story }) => story.id === row);
    return shown?.story ? act({ story: shown.story, status: shown.status }) : false;
  };
  return {
    open: openFocused,
    save: on(({ story, status }) => acts.save(story.id, status?.savedAt === undefined)),
    read: on(({ story, status }) =>
      status?.readAt === undefined ? acts.markRead(story.id) : acts.markUnread(story.id),
    ),
    page: on(({ story }) => acts.openPage(story)),
  };
}
