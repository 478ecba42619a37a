import type { Settings } from '../../utils/kernel/settings.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import type { AllRead } from './use-all-read.ts';
import type { Checking } from './use-checking.ts';
import type { Follow } from './use-follow.ts';
import type { Navigation } from './use-navigation.ts';
import type { River } from './use-river.ts';
import type { StoryActs } from './use-story-acts.ts';
import type { Unfollowing } from './use-unfollowing.ts';
import type { Worker } from './use-worker.ts';

/** All that a view may know and do. */
export interface Panel {
  readonly lastLookAt: number;
  /** Whether the window is private. */
  readonly isPrivate: boolean;
  readonly settings: Settings;
  /** Changes settings, shown at once. */
  change(changes: Partial<Settings>): void;
  readonly sources: readonly FollowedSource[];
  readonly byId: ReadonlyMap<SourceId, FollowedSource>;
  readonly river: River;
  readonly navigation: Navigation;
  readonly acts: StoryActs;
  readonly allRead: AllRead;
  /** What was said at the foot a moment ago. */
  readonly said: string | undefined;
  say(words: string): void;
  readonly worker: Worker;
  readonly checking: Checking;
  readonly follow: Follow;
  readonly unfollowing: Unfollowing;
  /** Of all keys. */
  readonly keySheet: { readonly isShown: boolean; show(): void; hide(): void };
}

export interface ViewProps {
  panel: Panel;
  /** The river stays where it is while another view is shown. */
  isShown: boolean;
}
