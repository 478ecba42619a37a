import type { ComponentType } from 'preact';
import { later } from '../parts/later.tsx';
import type { ViewProps } from '../state/panel.ts';
import { AddView } from './add-view.tsx';
import { FirstRunView } from './first-run-view.tsx';
import { RiverView } from './river-view.tsx';
import { StoryView } from './story-view.tsx';

/** Every view of the panel, by the name that its main element carries. */
export const views = {
  river: RiverView,
  story: StoryView,
  sources: later<ViewProps>(async () => (await import('./sources-view.tsx')).SourcesView),
  source: later<ViewProps>(async () => (await import('./source-view.tsx')).SourceView),
  add: AddView,
  page: later<ViewProps>(async () => (await import('./page-view.tsx')).PageView),
  'first-run': FirstRunView,
  import: later<ViewProps>(async () => (await import('./import-view.tsx')).ImportView),
  settings: later<ViewProps>(async () => (await import('./settings-view.tsx')).SettingsView),
  activity: later<ViewProps>(async () => (await import('./activity-view.tsx')).ActivityView),
} satisfies Record<string, ComponentType<ViewProps>>;
