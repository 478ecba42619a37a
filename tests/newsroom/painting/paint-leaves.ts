import { fillArea, fillDisc, addGlow, type Canvas, type Point } from './canvas.ts';
import { black, hex, mix, white, smoothstep, type Colour } from './colour.ts';
import type { Motif } from './motif.ts';
import { drawLine, fillPolygon } from './polygon.ts';

const woods = [
  { deep: '#16301f', leaf: '#4f8a3a', pale: '#b8d67a' },
  { deep: '#2b1c12', leaf: '#c2622a', pale: '#f0bf5a' },
  { deep: '#12282a', leaf: '#3f7d6a', pale: '#a8d8b8' },
  { deep: '#2a2412', leaf: '#a8a03a', pale: '#ece08a' },
];

/** Leaves close by after rain, with the light of the wood behind them. */
export const paintLeaves: Motif = ({ canvas, random, noise, seed }) => {
  const wood = woods[seed % woods.length] ?? woods[0];
  if (!wood) return;
  const [deep, leaf, pale] = [hex(wood.deep), hex(wood.leaf), hex(wood.pale)];
  fillArea(canvas, 0, canvas.height, (x, y) => mix(deep, leaf, noise.fractal(x / 220, y / 220, 3) * 0.75 - 0.08));
  for (let spot = 0; spot < 26; spot++) {
    const at: Point = [random() * canvas.width, random() * canvas.height];
    fillDisc(canvas, at, 14 + random() * 42, mix(leaf, pale, random()), 0.06 + random() * 0.12, 5);
  }
  const leaves = 13;
  for (let index = 0; index < leaves; index++) {
    const near = index / leaves;
    const root: Point = [canvas.width * (random() * 1.2 - 0.1), canvas.height * (0.2 + random())];
    const angle = -Math.PI / 2 + (random() - 0.5) * 2.1;
    const tone = mix(mix(deep, leaf, 0.45 + near * 0.55), pale, random() * 0.35 * near);
    paintLeaf(canvas, root, angle, 150 + near * 190, tone, pale, deep);
  }
  for (let drop = 0; drop < 22; drop++)
    paintDrop(canvas, [random() * canvas.width, random() * canvas.height], 2.5 + random() * 6);
  addGlow(canvas, [canvas.width * random(), -30], 460, pale, 0.5);
};

function paintLeaf(
  canvas: Canvas,
  [x, y]: Point,
  angle: number,
  length: number,
  tone: Colour,
  pale: Colour,
  deep: Colour,
) {
  const bend = Math.sin(x * 1.7 + y) * 0.5;
  const steps = 22;
  const spine: Point[] = [];
  let [px, py] = [x, y];
  for (let step = 0; step <= steps; step++) {
    spine.push([px, py]);
    const turn = angle + bend * (step / steps);
    px += (Math.cos(turn) * length) / steps;
    py += (Math.sin(turn) * length) / steps;
  }
  const half = (share: number) => length * 0.21 * Math.sin(Math.PI * share ** 0.72) ** 0.9 + 0.4;
  const side = (sign: number) =>
    spine.map(([sx, sy], step): Point => {
      const turn = angle + bend * (step / steps) + Math.PI / 2;
      const out = sign * half(step / steps);
      return [sx + Math.cos(turn) * out, sy + Math.sin(turn) * out];
    });
  const [left, right] = [side(1), side(-1)];
  const shadow = (points: Point[]) => points.map(([sx, sy]): Point => [sx + 7, sy + 10]);
  fillPolygon(canvas, shadow([...left, ...right.toReversed()]), black, 0.22);
  const [bx, by] = [Math.cos(angle + Math.PI / 2), Math.sin(angle + Math.PI / 2)];
  const shade = (lift: number) => (sx: number, sy: number) => {
    const away = ((sx - x) * bx + (sy - y) * by) / (length * 0.22);
    const along = Math.hypot(sx - x, sy - y) / length;
    return mix(mix(tone, pale, lift + along * 0.14), deep, smoothstep(0.1, 1.5, Math.abs(away)) * 0.45);
  };
  fillPolygon(canvas, [...left, ...spine.toReversed()], shade(0.24));
  fillPolygon(canvas, [...right, ...spine.toReversed()], shade(0.02));
  for (let step = 2; step < steps - 1; step += 2) {
    const from = spine[step];
    for (const edge of [left, right]) {
      const to = edge[Math.min(steps, step + 3)];
      if (from && to) drawLine(canvas, from, to, 1.1, mix(tone, pale, 0.55), 0.38);
    }
  }
  for (let step = 0; step < steps - 1; step++) {
    const [from, to] = [spine[step], spine[step + 1]];
    if (from && to) drawLine(canvas, from, to, 2.6 * (1 - step / steps) + 0.8, mix(tone, pale, 0.7), 0.8);
  }
}

function paintDrop(canvas: Canvas, [x, y]: Point, radius: number): void {
  fillDisc(canvas, [x + radius * 0.25, y + radius * 0.4], radius, black, 0.22, 2.5);
  fillDisc(canvas, [x, y], radius, white, 0.2, 1);
  fillDisc(canvas, [x + radius * 0.22, y + radius * 0.28], radius * 0.6, white, 0.26, radius * 0.6);
  fillDisc(canvas, [x - radius * 0.34, y - radius * 0.36], radius * 0.22, white, 0.95, 1);
}
