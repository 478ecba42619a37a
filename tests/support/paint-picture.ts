/**
 * Pictures for the sample newsroom and for tests, painted by code so that none has to be licensed or stored.
 * The same name always gives the same bytes.
 */
import { createCanvas } from '../newsroom/painting/canvas.ts';
import { encodePng } from '../newsroom/painting/encode-png.ts';
import { motifs } from '../newsroom/painting/motifs.ts';
import { createNoise, createRandom } from '../newsroom/painting/noise.ts';
import { paintVignette } from '../newsroom/painting/paint-vignette.ts';

const painted = new Map<string, Uint8Array>();

/** `name` is a motif and a seed: "harbour-12". */
export function paintPicture(name: string): Uint8Array {
  const known = painted.get(name);
  if (known) return known;
  const [, kind = '', digits = ''] = /^([a-z]+)-(\d+)$/.exec(name) ?? [];
  const motif = motifs[kind];
  if (!motif) throw new Error(`No motif is called "${kind}" (picture "${name}").`);
  const canvas = createCanvas(720, 480);
  const seed = Number(digits);
  const random = createRandom(seed * 7919 + kind.length * 104729 + kind.charCodeAt(0));
  motif({ canvas, random, noise: createNoise(random), seed });
  paintVignette(canvas, 0.22);
  const picture = encodePng(canvas);
  painted.set(name, picture);
  return picture;
}
