import { formStates } from './form-states.ts';
import { noticeStates } from './notice-states.ts';
import { riverStates } from './river-states.ts';
import { rowStates } from './row-states.ts';
import { sourceStates } from './source-states.ts';
import type { States } from './state.ts';
import { storyStates } from './story-states.ts';

/** Every state that the panel can be in, by the name that its pictures have. */
export const states: States = {
  ...riverStates,
  ...rowStates,
  ...noticeStates,
  ...storyStates,
  ...sourceStates,
  ...formStates,
};
