import { addGlow, fillArea } from './canvas.ts';
import { black, hex, mix, white, type Colour } from './colour.ts';
import type { Brush, Motif } from './motif.ts';
import { fillPolygon, fillRectangle } from './polygon.ts';

const cloths = ['#7c2f2a', '#2f4a5c', '#3f5a44', '#b08a4a', '#5a3f5c', '#c8b892', '#8a5a38', '#2c2f3a', '#a8483a'].map(
  hex,
);

/** A library wall in lamplight. */
export const paintShelves: Motif = ({ canvas, random, noise, seed }) => {
  const wood = hex(['#4a3322', '#3a2c26', '#5a4330'][seed % 3] ?? '#4a3322');
  fillArea(canvas, 0, canvas.height, () => mix(wood, black, 0.55));
  const rows = 3 + (seed % 3);
  const step = canvas.height / rows;
  for (let row = 0; row < rows; row++) {
    const floor = (row + 1) * step - 12;
    let x = -random() * 30;
    while (x < canvas.width) {
      const gap = random() < 0.05;
      const width = (step / 120) * (gap ? 20 + random() * 26 : 11 + random() * 17);
      const height = (step - 20) * (0.68 + random() * 0.28);
      if (!gap) paintBook({ canvas, random, noise, seed }, x, floor, width, height);
      x += width + 0.6;
    }
    const plank = (column: number, y: number) => {
      const grain = 0.85 + 0.3 * noise.fractal(column / 60, y / 3, 3);
      return [wood[0] * grain, wood[1] * grain, wood[2] * grain] as const;
    };
    fillRectangle(canvas, 0, floor, canvas.width, 12, plank);
    fillRectangle(canvas, 0, floor, canvas.width, 1.5, white, 0.16);
    fillRectangle(canvas, 0, floor + 12, canvas.width, 10, black, 0.35);
  }
  const lamp = [canvas.width * (0.25 + random() * 0.5), canvas.height * 0.2] as const;
  addGlow(canvas, lamp, 520, hex(['#ffcf8a', '#ffe0b0', '#ffb870'][seed % 3] ?? '#ffcf8a'), 0.3 + 0.25 * random());
};

function paintBook({ canvas, random, noise }: Brush, x: number, floor: number, width: number, height: number): void {
  const cloth = mix(cloths[Math.floor(random() * cloths.length)] ?? white, black, random() * 0.25);
  const lean = random() < 0.08 ? (random() - 0.3) * 14 : 0;
  const shade = (column: number, y: number): Colour => {
    const side = (column - x - lean / 2) / width;
    const round = 0.72 + 0.5 * Math.sin(Math.PI * Math.min(1, Math.max(0, side * 0.85 + 0.12)));
    const worn = 0.9 + 0.2 * noise.fractal(column / 9, y / 26, 2);
    return [cloth[0] * round * worn, cloth[1] * round * worn, cloth[2] * round * worn];
  };
  const top = floor - height;
  const spine = [
    [x, floor],
    [x + lean, top],
    [x + lean + width, top],
    [x + width, floor],
  ] as const;
  fillPolygon(canvas, spine, shade);
  const gilt = mix(hex('#e0c070'), cloth, 0.3);
  if (lean !== 0 || random() < 0.25) return;
  fillRectangle(canvas, x + 0.6, top + height * 0.1, width - 1.2, 1.6, gilt, 0.75);
  fillRectangle(canvas, x + 0.6, floor - height * 0.12, width - 1.2, 1.6, gilt, 0.75);
  if (random() < 0.6) {
    fillRectangle(
      canvas,
      x + width * 0.24,
      top + height * 0.2,
      width * 0.52,
      height * (0.16 + random() * 0.2),
      gilt,
      0.5,
    );
  }
}
