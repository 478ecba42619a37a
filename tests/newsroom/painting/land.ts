import { fillBelow, fillDisc, type Point } from './canvas.ts';
import { black, hex, mix, smoothstep, white, type Colour } from './colour.ts';
import { pickLight, type Brush, type Motif } from './motif.ts';
import { paintClouds, paintMist, paintSky, paintSun } from './sky.ts';

/** Ranges of hills one behind the other, with mist in the valleys. */
export const paintHills: Motif = ({ canvas, random, noise, seed }) => {
  const light = pickLight(seed, ['dawn', 'gold', 'rose', 'morning', 'dusk']);
  const sun: Point = [canvas.width * (0.2 + random() * 0.6), canvas.height * (0.24 + random() * 0.14)];
  paintSky(canvas, light, canvas.height * 0.75, sun);
  paintClouds(canvas, noise, {
    lit: mix(light.glow, white, 0.4),
    shadow: light.haze,
    cover: 0.25 + random() * 0.3,
    top: 0,
    bottom: canvas.height * 0.5,
    size: 200,
  });
  paintSun(canvas, sun, 17, light.glow);
  const ranges = 5;
  for (let range = 0; range < ranges; range++) {
    const share = range / (ranges - 1);
    const base = canvas.height * (0.42 + share * 0.4);
    const height = 120 - share * 20;
    const width = 260 - share * 60;
    const treetops = share < 0.7 ? 0 : 5 * share;
    const ridge = (x: number) =>
      base -
      height * (noise.fractal(x / width + range * 31.7, range * 5.3, 4) - 0.42) -
      treetops * noise.fractal(x / 5, range, 2);
    const colour = mix(light.haze, light.ground, share ** 1.25 * 0.95 + 0.05);
    fillBelow(canvas, ridge, (x, y, edge) => {
      const depth = smoothstep(0, 130, y - edge);
      // Woods show as texture on the near ranges; air has smoothed the far ones.
      const grain = share < 0.4 ? 1 : 1 + (noise.fractal(x / 26, (y - edge) / 11, 2) - 0.5) * 0.5 * share;
      const shaded = mix(colour, light.haze, depth * (0.55 - share * 0.4));
      return [shaded[0] * grain, shaded[1] * grain, shaded[2] * grain];
    });
    if (range < ranges - 1) paintMist(canvas, noise, base + 46, 64, mix(light.haze, light.glow, 0.45), 0.55);
  }
};

const crops: readonly (readonly [Colour, Colour])[] = [
  [hex('#8fa65a'), hex('#5d7c3d')],
  [hex('#d9bd6a'), hex('#b08f42')],
  [hex('#b7c46f'), hex('#7d9a4b')],
  [hex('#9a7b58'), hex('#6d5540')],
  [hex('#d8c23f'), hex('#a3a03a')],
];

/** Rows of a crop running to the horizon under big clouds, with a line of trees at the far end. */
export const paintFields: Motif = ({ canvas, random, noise, seed }) => {
  const light = pickLight(seed, ['noon', 'morning', 'gold', 'grey']);
  const horizon = canvas.height * (0.46 + random() * 0.1);
  const sun: Point = [canvas.width * random(), horizon * 0.3];
  paintSky(canvas, light, horizon, sun);
  paintClouds(canvas, noise, {
    lit: mix(white, light.glow, 0.35),
    shadow: mix(light.haze, light.high, 0.35),
    cover: 0.55,
    top: -20,
    bottom: horizon,
    size: 230,
  });
  const [pale, deep] = crops[seed % crops.length] ?? [white, black];
  const [vanishX, rows] = [canvas.width * (0.25 + random() * 0.5), 40 + random() * 20];
  const warm = mix(light.glow, white, 0.2);
  fillBelow(
    canvas,
    () => horizon,
    (x, y) => {
      const depth = Math.max(0.004, (y - horizon) / (canvas.height - horizon));
      const across = ((x - vanishX) / canvas.width / depth) * 0.16;
      const stripe = 0.5 + 0.5 * Math.sin(across * rows + noise.at(across * 2, depth * 3) * 1.6);
      // Rows too fine for a pixel must fade into their mean, or they shimmer.
      const contrast = smoothstep(0.02, 0.22, depth);
      const tuft = noise.fractal(x / (2 + depth * 9), y / (2 + depth * 6), 3) - 0.5;
      const base = mix(deep, pale, 0.5 + (stripe - 0.5) * contrast * 1.25 + tuft * 0.6);
      const lit = mix(base, warm, (1 - depth) ** 4 * 0.3);
      return mix(lit, light.ground, depth * 0.28);
    },
  );
  paintTreeLine({ canvas, random, noise, seed }, horizon + 3, mix(light.ground, light.haze, 0.35));
  paintMist(canvas, noise, horizon, 26, light.haze, 0.4);
};

function paintTreeLine({ canvas, random, noise }: Brush, base: number, colour: Colour): void {
  const line = (x: number) => base - 4 - 15 * smoothstep(0.35, 0.75, noise.fractal(x / 90, 3.3, 3));
  fillBelow(canvas, line, colour, 1, base);
  for (let tree = 0; tree < 14; tree++) {
    const x = random() * canvas.width;
    const size = 7 + random() * 13;
    for (let leaf = 0; leaf < 16; leaf++) {
      const at: Point = [x + (random() - 0.5) * size * 1.7, base - size * (0.5 + random() * 0.9)];
      fillDisc(canvas, at, size * (0.22 + random() * 0.28), mix(colour, black, random() * 0.25), 0.95, 1.5);
    }
  }
}
