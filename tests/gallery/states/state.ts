import type { Opening } from '../../../components/state/opening.ts';
import type { Place } from '../../../components/state/use-navigation.ts';
import type { Settings } from '../../../utils/kernel/settings.ts';
import type { Contents } from '../../builders/fill-store.ts';
import type { Answers } from '../extension.ts';

export interface State {
  readonly title: string;
  readonly contents: () => Contents;
  readonly settings?: Partial<Settings>;
  /** Where the panel opens; the river otherwise. */
  readonly place?: () => Place;
  readonly answers?: Answers;
  readonly isOffline?: true;
  /** In place of what the store gives. */
  readonly opening?: () => Promise<Opening>;
  readonly before?: () => void;
  /** What a person does once it is drawn. */
  readonly then?: () => Promise<void>;
}

export type States = Readonly<Record<string, State>>;
