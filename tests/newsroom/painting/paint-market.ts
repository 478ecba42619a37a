import { fillArea, fillDisc, type Canvas } from './canvas.ts';
import { black, hex, mix, smoothstep, white, type Colour } from './colour.ts';
import type { Brush, Motif } from './motif.ts';
import { fillRectangle } from './polygon.ts';

const stalls: readonly (readonly string[])[] = [
  ['#e8892b', '#c8352c', '#e0b93a'],
  ['#b52f2a', '#7d9a3a', '#d9a23a'],
  ['#e3c23f', '#8a3f5a', '#6f8f3a'],
  ['#d9653a', '#5a7a3a', '#a82f35'],
];

/** Crates of fruit under an awning, seen from above. */
export const paintMarket: Motif = ({ canvas, random, noise, seed }) => {
  fillArea(canvas, 0, canvas.height, () => hex('#2f2620'));
  const kinds = (stalls[seed % stalls.length] ?? []).map(hex);
  const [columns, rows] = [3, 2];
  const width = canvas.width / columns;
  const height = canvas.height / rows;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const kind = kinds[(column + row * 2 + seed) % kinds.length] ?? white;
      const size = 21 + ((column * 2 + row * 3 + seed) % 3) * 5;
      fillCrate({ canvas, random, noise, seed }, column * width, row * height, width, height, kind, size);
    }
  }
  shadeFromAwning(canvas, random());
};

function fillCrate(
  brush: Brush,
  left: number,
  top: number,
  width: number,
  height: number,
  kind: Colour,
  size: number,
): void {
  const { canvas, random, noise } = brush;
  fillRectangle(canvas, left, top, width, height, mix(kind, black, 0.72));
  // Fruit that hung over the upper or the left edge would lie on the neighbour's, which is painted already.
  for (let y = top + size * 0.8; y < top + height + size * 1.5; y += size * 1.3) {
    const odd = Math.round((y - top - size * 0.8) / (size * 1.3)) % 2 ? size * 0.95 : 0;
    for (let x = left + size * 0.9 + odd; x < left + width + size; x += size * 1.85) {
      const at = [x + (random() - 0.5) * size * 0.35, y + (random() - 0.5) * size * 0.3] as const;
      const ripe = mix(mix(kind, hex('#f0d060'), random() * 0.22), hex('#5a7a2a'), random() * 0.14);
      paintFruit(brush, at[0], at[1], size * (0.92 + random() * 0.14), ripe);
    }
  }
  const wood = (x: number, y: number): Colour => {
    const grain = 0.8 + 0.4 * noise.fractal(x / 40, y / 40, 4);
    return [0.66 * grain, 0.5 * grain, 0.34 * grain];
  };
  fillRectangle(canvas, left - 7, top, 14, height, wood);
  fillRectangle(canvas, left, top - 8, width, 16, wood);
  fillRectangle(canvas, left + 7, top, 5, height, black, 0.3);
  fillRectangle(canvas, left, top + 8, width, 7, black, 0.3);
}

function paintFruit({ canvas }: Brush, cx: number, cy: number, radius: number, colour: Colour): void {
  fillDisc(canvas, [cx + radius * 0.12, cy + radius * 0.2], radius * 1.02, black, 0.32, 5);
  fillDisc(canvas, [cx, cy], radius, (x, y) => {
    const [dx, dy] = [(x - cx) / radius, (y - cy) / radius];
    const depth = Math.sqrt(Math.max(0, 1 - dx * dx - dy * dy));
    // The light falls from the upper left.
    const facing = Math.max(0, -dx * 0.42 - dy * 0.56 + depth * 0.71);
    const body = mix(mix(colour, black, 0.58), colour, smoothstep(0, 0.75, facing));
    return mix(body, white, smoothstep(0.9, 1, facing) * 0.34 + smoothstep(0.5, 1, facing) * 0.1);
  });
  fillDisc(canvas, [cx + radius * 0.1, cy - radius * 0.05], radius * 0.07, mix(colour, black, 0.7), 0.8, 1.5);
}

function shadeFromAwning(canvas: Canvas, turn: number): void {
  const edge = canvas.height * (0.12 + turn * 0.2);
  for (let y = 0; y < canvas.height; y++) {
    fillRectangle(canvas, 0, y, canvas.width, 1, hex('#1a1420'), 0.42 * (1 - smoothstep(edge - 70, edge + 90, y)));
  }
}
