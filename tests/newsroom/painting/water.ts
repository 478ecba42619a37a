import { addLight, colourAt, type Canvas, blend } from './canvas.ts';
import { mix, smoothstep, type Colour } from './colour.ts';
import type { Noise } from './noise.ts';

interface Water {
  readonly horizon: number;
  readonly bottom?: number;
  readonly near: Colour;
  /** From 0, glass, to 1, open sea. */
  readonly roughness: number;
}

/** Mirrors what stands above the horizon, broken by ripples that widen towards the viewer. Paint the upper part first. */
export function paintWater(
  canvas: Canvas,
  noise: Noise,
  { horizon, bottom = canvas.height, near, roughness }: Water,
): void {
  for (let y = Math.ceil(horizon); y < bottom; y++) {
    const depth = (y - horizon) / (canvas.height - horizon);
    const stretch = 10 + depth * 90;
    const row = Math.log(depth * 40 + 1) * 9;
    for (let x = 0; x < canvas.width; x++) {
      const ripple = noise.fractal(x / stretch, row * (1 + roughness), 3) - 0.5;
      const mirrored = horizon - (y - horizon) * 0.85 + ripple * depth * 260 * (0.25 + roughness);
      const sky = colourAt(canvas, x + ripple * 26 * (0.3 + roughness), Math.max(0, Math.min(horizon - 2, mirrored)));
      const body = mix(sky, near, 0.22 + depth * (0.35 + 0.3 * roughness));
      const shade = 1 + ripple * (0.25 + roughness * 0.55);
      blend(canvas, x, y, [body[0] * shade, body[1] * shade, body[2] * shade], 1);
    }
  }
}

/** The broken road of light under a sun, a moon or a lamp. */
export function paintGlitter(
  canvas: Canvas,
  noise: Noise,
  {
    x: centre,
    horizon,
    colour,
    width,
    strength,
  }: { x: number; horizon: number; colour: Colour; width: number; strength: number },
): void {
  for (let y = Math.ceil(horizon) + 1; y < canvas.height; y++) {
    const depth = (y - horizon) / (canvas.height - horizon);
    const reach = width * (0.35 + depth * 1.5);
    const row = Math.log(depth * 40 + 1) * 15;
    for (let x = Math.floor(centre - reach * 2); x < centre + reach * 2; x++) {
      const aside = Math.abs(x - centre) / reach;
      const spark = smoothstep(0.42, 0.72, noise.fractal(x / (9 + depth * 46), row, 2));
      addLight(canvas, x, y, colour, strength * spark * Math.exp(-aside * aside * 1.8) * (1 - depth * 0.55));
    }
  }
}
