import { fillBelow, type Point } from './canvas.ts';
import { hex, mix, smoothstep, white, type Colour } from './colour.ts';
import { pickLight, type Brush, type Motif } from './motif.ts';
import { fillPolygon } from './polygon.ts';
import { paintClouds, paintSky } from './sky.ts';

/** Marram grass in front of a bright sea. */
export const paintDunes: Motif = ({ canvas, random, noise, seed }) => {
  const light = pickLight(seed, ['noon', 'gold', 'morning', 'rose']);
  const horizon = canvas.height * 0.42;
  paintSky(canvas, light, horizon, [canvas.width * random(), horizon * 0.4]);
  paintClouds(canvas, noise, { lit: white, shadow: light.haze, cover: 0.28, top: 0, bottom: horizon * 0.9, size: 240 });
  const sea = mix(light.high, hex('#2d6f83'), 0.5);
  fillBelow(
    canvas,
    () => horizon,
    (x, y) => {
      const depth = (y - horizon) / 130;
      const foam = smoothstep(0.66, 0.8, noise.fractal(x / (40 + depth * 60), y / 5, 3)) * depth;
      return mix(mix(mix(sea, light.low, 0.4 - depth * 0.25), white, foam * 0.7), white, 0.06);
    },
  );
  const sand: Colour = mix(hex('#e3cfa6'), light.glow, 0.3);
  const dune = (x: number) => canvas.height * 0.66 - 90 * (noise.fractal(x / 300 + 4, 2, 2) - 0.45);
  fillBelow(canvas, dune, (x, y, edge) => {
    const wave = noise.fractal(x / 90, (y - edge) / 12, 3);
    return mix(sand, mix(light.ground, sand, 0.45), smoothstep(0, 220, y - edge) * 0.5 + (wave - 0.5) * 0.3);
  });
  for (let tuft = 0; tuft < 42; tuft++) {
    const x = random() * canvas.width;
    const near = tuft / 42;
    const foot = Math.max(dune(x) + 8, canvas.height * (0.68 + near * 0.36));
    for (let blade = 0; blade < 17; blade++) {
      const height = (46 + random() * 62) * (0.55 + near * 0.9);
      const lean = (random() - 0.32) * height * 0.75;
      const root = x + (random() + random() - 1) * 22 * (0.6 + near);
      const colour = mix(mix(hex('#7f8f4e'), hex('#d6c27c'), random()), light.ground, random() * 0.45);
      drawBlade(canvas, [root, foot + (random() - 0.5) * 15 * (0.5 + near)], height, lean, 1.1 + near * 1.6, colour);
    }
  }
};

function drawBlade(
  canvas: Brush['canvas'],
  [x, y]: Point,
  height: number,
  lean: number,
  width: number,
  colour: Colour,
) {
  const steps = 5;
  const left: Point[] = [];
  const right: Point[] = [];
  for (let step = 0; step <= steps; step++) {
    const share = step / steps;
    const half = (width * (1 - share)) / 2 + 0.12;
    const at = x + lean * share * share;
    left.push([at - half, y - height * share]);
    right.unshift([at + half, y - height * share]);
  }
  fillPolygon(canvas, [...left, ...right], colour, 0.95);
}
