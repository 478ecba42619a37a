/** A picture in the making: plain floating-point pixels and the few shapes that the motifs are built of. */
import type { Colour } from './colour.ts';

export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Three numbers from 0 to 1 a pixel, row by row. */
  readonly pixels: Float32Array;
}

export type Shade = Colour | ((x: number, y: number) => Colour);
export type Point = readonly [number, number];

export function createCanvas(width: number, height: number): Canvas {
  return { width, height, pixels: new Float32Array(width * height * 3) };
}

export function colourAt({ width, height, pixels }: Canvas, x: number, y: number): Colour {
  const column = Math.min(width - 1, Math.max(0, Math.round(x)));
  const row = Math.min(height - 1, Math.max(0, Math.round(y)));
  const index = (row * width + column) * 3;
  return [pixels[index] ?? 0, pixels[index + 1] ?? 0, pixels[index + 2] ?? 0];
}

export function blend(canvas: Canvas, x: number, y: number, colour: Colour, alpha: number): void {
  if (alpha <= 0 || x < 0 || y < 0 || x >= canvas.width || y >= canvas.height) return;
  const { pixels } = canvas;
  const index = (y * canvas.width + x) * 3;
  const rest = 1 - alpha;
  pixels[index] = (pixels[index] ?? 0) * rest + colour[0] * alpha;
  pixels[index + 1] = (pixels[index + 1] ?? 0) * rest + colour[1] * alpha;
  pixels[index + 2] = (pixels[index + 2] ?? 0) * rest + colour[2] * alpha;
}

/** Light rather than paint: brightens what is there. */
export function addLight(canvas: Canvas, x: number, y: number, colour: Colour, strength: number): void {
  if (strength <= 0 || x < 0 || y < 0 || x >= canvas.width || y >= canvas.height) return;
  const { pixels } = canvas;
  const index = (y * canvas.width + x) * 3;
  for (let channel = 0; channel < 3; channel++) {
    const now = pixels[index + channel] ?? 0;
    pixels[index + channel] = now + (1 - now) * (colour[channel] ?? 0) * strength;
  }
}

export function fillArea(canvas: Canvas, top: number, bottom: number, shade: (x: number, y: number) => Colour): void {
  const last = Math.min(canvas.height, Math.ceil(bottom));
  for (let y = Math.max(0, Math.floor(top)); y < last; y++) {
    for (let x = 0; x < canvas.width; x++) blend(canvas, x, y, shade(x, y), 1);
  }
}

/** Everything under a line, its edge smoothed by how much of the pixel it covers. The shade is told the line's height. */
export function fillBelow(
  canvas: Canvas,
  line: (x: number) => number,
  shade: Colour | ((x: number, y: number, edge: number) => Colour),
  alpha = 1,
  bottom = canvas.height,
) {
  for (let x = 0; x < canvas.width; x++) {
    const edge = line(x);
    for (let y = Math.max(0, Math.floor(edge)); y < bottom; y++) {
      const colour = typeof shade === 'function' ? shade(x, y, edge) : shade;
      blend(canvas, x, y, colour, alpha * Math.min(1, Math.max(0, y + 1 - edge)));
    }
  }
}

export function fillDisc(canvas: Canvas, [cx, cy]: Point, radius: number, shade: Shade, alpha = 1, softness = 1): void {
  const reach = radius + softness;
  for (let y = Math.floor(cy - reach); y <= cy + reach; y++) {
    for (let x = Math.floor(cx - reach); x <= cx + reach; x++) {
      const distance = distanceOf(x + 0.5 - cx, y + 0.5 - cy);
      const cover = Math.min(1, Math.max(0, (radius - distance) / softness + 0.5));
      if (cover > 0) blend(canvas, x, y, typeof shade === 'function' ? shade(x, y) : shade, alpha * cover);
    }
  }
}

/** A light with a soft fall-off, as round a lamp, the sun or the moon. */
export function addGlow(canvas: Canvas, [cx, cy]: Point, radius: number, colour: Colour, strength: number): void {
  for (let y = Math.floor(cy - radius); y <= cy + radius; y++) {
    for (let x = Math.floor(cx - radius); x <= cx + radius; x++) {
      const share = 1 - distanceOf(x + 0.5 - cx, y + 0.5 - cy) / radius;
      if (share > 0) addLight(canvas, x, y, colour, strength * share * share * share);
    }
  }
}

/** Math.hypot guards against overflow, which costs several times as much and cannot happen within a picture. */
export const distanceOf = (across: number, down: number): number => Math.sqrt(across * across + down * down);
