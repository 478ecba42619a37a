import type { ComponentType } from 'preact';
import type { ViewProps } from '../state/panel.ts';
import { AddView } from './add-view.tsx';
import { FirstRunView } from './first-run-view.tsx';
import { RiverView } from './river-view.tsx';
import { SourcesView } from './sources-view.tsx';
import { StoryView } from './story-view.tsx';

/** Every view of the panel, by the name that its main element carries. */
export const views = {
  river: RiverView,
  story: StoryView,
  sources: SourcesView,
  add: AddView,
  'first-run': FirstRunView,
} satisfies Record<string, ComponentType<ViewProps>>;
