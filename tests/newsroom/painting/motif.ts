import type { Canvas } from './canvas.ts';
import { hex, type Colour } from './colour.ts';
import type { Noise, Random } from './noise.ts';
import type { Sky } from './sky.ts';

export interface Brush {
  readonly canvas: Canvas;
  readonly random: Random;
  readonly noise: Noise;
  /** The picture's number: motifs choose their palette and their layout by it. */
  readonly seed: number;
}

/** One kind of picture; paints the whole canvas. */
export type Motif = (brush: Brush) => void;

export interface Light extends Sky {
  /** What lies near and in shadow. */
  readonly ground: Colour;
  /** The haze that far things fade into. */
  readonly haze: Colour;
}

const light = (high: string, low: string, glow: string, haze: string, ground: string): Light => ({
  high: hex(high),
  low: hex(low),
  glow: hex(glow),
  haze: hex(haze),
  ground: hex(ground),
});

/** Hours of the day along one coast. */
export const lights = {
  dawn: light('#5b7fa6', '#f2c9a4', '#ffdfae', '#d9c3b8', '#25363f'),
  morning: light('#6fa3cd', '#dfe9ea', '#fff3d6', '#c9d9de', '#2f4a45'),
  noon: light('#3f83bd', '#bfdcea', '#f4f6ea', '#b3cfdb', '#28523f'),
  gold: light('#7391a8', '#f0b978', '#ffd58a', '#d8ae84', '#3a3328'),
  dusk: light('#2f3f66', '#e08a6a', '#ffb57a', '#8d6f80', '#1b2233'),
  rose: light('#64699a', '#efb3b0', '#ffd9c0', '#b69cab', '#2b2d45'),
  grey: light('#73828d', '#d4dadb', '#eef0ea', '#b9c3c6', '#38464a'),
  night: light('#0d1730', '#33507a', '#6f8db5', '#2a4061', '#070d18'),
} as const satisfies Record<string, Light>;

export type Hour = keyof typeof lights;

/** Seeds walk through the hours a motif looks good in, so that neighbours in a river differ. */
export function pickLight(seed: number, hours: readonly Hour[]): Light {
  return lights[hours[seed % hours.length] ?? 'morning'];
}
