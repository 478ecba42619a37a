import type { SettingName } from '../kernel/settings.ts';
import type { BroughtIn } from './bring-in.ts';

/** What the last import changed, kept beside the store so that it can be taken back after the panel was closed. */
export interface LastImport {
  readonly importId: string;
  readonly name: string;
  readonly at: number;
  readonly broughtIn: BroughtIn;
  readonly settings: readonly SettingName[];
}

export const lastImportKey = 'last-import';
