import type { MessageKey } from '../../utils/words/words.ts';

/** Where a key does something: among the stories of a list, in an opened story, or wherever the panel is. */
export type KeyPlace = 'river' | 'story' | 'everywhere';

/** What can be done with a key. */
interface Act {
  /** Those it has until the person chooses another; the first of them is shown. A second one after a space comes in turn. */
  readonly keys: readonly string[];
  /** Those that stay, since every list and every window has them. */
  readonly always?: readonly string[];
  readonly places: readonly KeyPlace[];
  readonly words: MessageKey;
  /** Whether it is done again and again while the key is held down. */
  readonly isRepeated?: true;
}

/** Each act that has a key, once: views bind it by its name, and the sheet, the settings and the tooltips say its key. */
const table = {
  next: { keys: ['j'], places: ['river', 'story'], words: 'nextStory', isRepeated: true },
  previous: { keys: ['k'], places: ['river', 'story'], words: 'previousStory', isRepeated: true },
  open: { keys: ['o'], always: ['Enter'], places: ['river', 'story'], words: 'actOpen' },
  page: { keys: ['v'], places: ['river', 'story'], words: 'openInTab' },
  save: { keys: ['s'], places: ['river', 'story'], words: 'saveForLater' },
  read: { keys: ['m'], places: ['river', 'story'], words: 'actRead' },
  step: { keys: [], always: ['ArrowDown', 'ArrowUp'], places: ['river'], words: 'actStep', isRepeated: true },
  newStories: { keys: ['.'], places: ['river'], words: 'actNewStories' },
  markAll: { keys: ['A'], places: ['river'], words: 'markAllRead' },
  search: { keys: ['/'], places: ['river'], words: 'search' },
  listen: { keys: ['l'], places: ['story'], words: 'actListen' },
  faster: { keys: ['+', '='], places: ['story'], words: 'actFaster', isRepeated: true },
  slower: { keys: ['-'], places: ['story'], words: 'actSlower', isRepeated: true },
  refresh: { keys: ['r'], places: ['everywhere'], words: 'checkAllNow' },
  goRiver: { keys: ['g r'], places: ['everywhere'], words: 'newsFeed' },
  goSources: { keys: ['g s'], places: ['everywhere'], words: 'sources' },
  goAdd: { keys: ['g a'], places: ['everywhere'], words: 'follow' },
  goSettings: { keys: ['g ,'], places: ['everywhere'], words: 'settings' },
  back: { keys: ['u'], always: ['Escape'], places: ['everywhere'], words: 'back' },
  showKeys: { keys: ['?'], places: ['everywhere'], words: 'keys' },
} as const satisfies Readonly<Record<string, Act>>;

export type ActName = keyof typeof table;

export const acts: Readonly<Record<ActName, Act>> = table;
export const actNames = Object.keys(table) as readonly ActName[];

/** Under which words they stand together. */
export const actGroups: readonly { readonly words: MessageKey; readonly names: readonly ActName[] }[] = [
  { words: 'keysOfStories', names: among('river', 'story') },
  { words: 'newsFeed', names: among('river') },
  { words: 'keysInStory', names: among('story') },
  { words: 'keysEverywhere', names: among('everywhere') },
];

function among(...places: readonly KeyPlace[]): readonly ActName[] {
  return actNames.filter((name) => acts[name].places.join() === places.join());
}
