import { addGlow, distanceOf, fillArea, fillDisc, type Canvas, type Point } from './canvas.ts';
import { mix, smoothstep, white, type Colour } from './colour.ts';
import type { Noise } from './noise.ts';

export interface Sky {
  readonly high: Colour;
  readonly low: Colour;
  readonly glow: Colour;
}

/** A gradient that grows warmer towards the horizon and towards the sun. */
export function paintSky(canvas: Canvas, { high, low, glow }: Sky, horizon: number, sun: Point): void {
  fillArea(canvas, 0, horizon + 1, (x, y) => {
    const base = mix(high, low, (y / horizon) ** 1.15);
    const nearness = 1 - distanceOf((x - sun[0]) / canvas.width, ((y - sun[1]) * 1.6) / canvas.height);
    return mix(base, glow, smoothstep(0.25, 1.05, nearness) * 0.75);
  });
}

export function paintSun(canvas: Canvas, at: Point, radius: number, colour: Colour): void {
  addGlow(canvas, at, radius * 7, colour, 0.55);
  fillDisc(canvas, at, radius, mix(colour, white, 0.55), 0.95, 1.5);
}

interface Clouds {
  readonly lit: Colour;
  readonly shadow: Colour;
  /** From 0, clear, to 1, overcast. */
  readonly cover: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** Banks of cloud lit from above: where the noise grows thicker upwards, the edge is bright. */
export function paintClouds(canvas: Canvas, noise: Noise, { lit, shadow, cover, top, bottom, size }: Clouds): void {
  const { width, pixels } = canvas;
  const threshold = 0.72 - cover * 0.45;
  for (let y = Math.max(0, Math.floor(top)); y < bottom; y++) {
    const share = (y - top) / (bottom - top);
    // Clouds flatten and crowd towards the horizon.
    const flat = 0.85 + share * 1.9;
    const envelope = smoothstep(0, 0.15, share) * (1 - smoothstep(0.82, 1, share));
    for (let x = 0; x < width; x++) {
      const across = x / size;
      const down = (y / size) * flat;
      const density = noise.fractal(across, down * 1.5, 5);
      const alpha = smoothstep(threshold, threshold + 0.22, density) * envelope;
      if (alpha <= 0) continue;
      const above = noise.fractal(across + 0.05, down * 1.5 - 0.16, 3);
      const light = smoothstep(-0.12, 0.14, density - above);
      const index = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const now = pixels[index + channel] ?? 0;
        const tone = (shadow[channel] ?? 0) + ((lit[channel] ?? 0) - (shadow[channel] ?? 0)) * light;
        pixels[index + channel] = now + (tone - now) * alpha * 0.92;
      }
    }
  }
}

/** Air between the eye and what lies far: thickest at a height, thinning above and below. */
export function paintMist(
  canvas: Canvas,
  noise: Noise,
  at: number,
  depth: number,
  colour: Colour,
  strength: number,
): void {
  const { width, pixels } = canvas;
  const last = Math.min(canvas.height, Math.ceil(at + depth));
  for (let y = Math.max(0, Math.floor(at - depth)); y < last; y++) {
    const share = 1 - Math.abs(y - at) / depth;
    for (let x = 0; x < width; x++) {
      const alpha = strength * share * share * (0.35 + 0.9 * noise.fractal(x / 190, y / 34, 3));
      const index = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const now = pixels[index + channel] ?? 0;
        pixels[index + channel] = now + ((colour[channel] ?? 0) - now) * Math.min(1, alpha);
      }
    }
  }
}
