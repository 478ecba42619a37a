import type { SampleSource } from '../sample-story.ts';
import { ahlstein } from './ahlstein.ts';
import { gazetteDuBasRivage } from './gazette-du-bas-rivage.ts';
import { lanternBriefs } from './lantern-briefs.ts';
import { misakiShinpo } from './misaki-shinpo.ts';
import { nasimAlSahil } from './nasim-al-sahil.ts';
import { pellowTide } from './pellow-tide.ts';
import { shiomi } from './shiomi.ts';
import { sundbote } from './sundbote.ts';
import { valsorne } from './valsorne.ts';
import { vechirniaPrystan } from './vechirnia-prystan.ts';
import { yasnozir } from './yasnozir.ts';

/** The order in which sources publish while the newsroom runs. */
export const sampleSources: readonly SampleSource[] = [
  pellowTide,
  vechirniaPrystan,
  lanternBriefs,
  sundbote,
  nasimAlSahil,
  misakiShinpo,
  gazetteDuBasRivage,
  yasnozir,
  shiomi,
  ahlstein,
  valsorne,
];
