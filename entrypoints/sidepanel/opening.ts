import { showLastTheme } from '../../components/state/appearance.ts';
import { readOpening } from '../../components/state/opening.ts';

showLastTheme();

/** Asked before anything is drawn: this module is evaluated before Preact and the views are. */
export const opening = readOpening();
