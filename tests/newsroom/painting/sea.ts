import { addGlow, fillBelow, fillDisc, type Point } from './canvas.ts';
import { black, hex, mix, white, type Colour } from './colour.ts';
import { pickLight, type Brush, type Motif } from './motif.ts';
import { drawLine, fillPolygon, fillRectangle } from './polygon.ts';
import { paintClouds, paintSky, paintSun } from './sky.ts';
import { paintGlitter, paintWater } from './water.ts';

/** Open sea, a low sun and its road on the water. */
export const paintSea: Motif = ({ canvas, random, noise, seed }) => {
  const light = pickLight(seed, ['dusk', 'morning', 'gold', 'grey', 'rose', 'noon']);
  const horizon = canvas.height * (0.44 + random() * 0.14);
  const sun: Point = [canvas.width * (0.25 + random() * 0.5), horizon - 26 - random() * 46];
  paintSky(canvas, light, horizon, sun);
  paintClouds(canvas, noise, {
    lit: mix(light.glow, white, 0.3),
    shadow: mix(light.haze, light.high, 0.4),
    cover: 0.4 + random() * 0.3,
    top: -30,
    bottom: horizon,
    size: 210,
  });
  paintSun(canvas, sun, 13, light.glow);
  if (random() < 0.6) paintHeadland({ canvas, random, noise, seed }, horizon, mix(light.haze, light.ground, 0.55));
  paintWater(canvas, noise, { horizon, near: mix(light.ground, light.high, 0.3), roughness: 0.75 });
  paintGlitter(canvas, noise, { x: sun[0], horizon, colour: light.glow, width: 60, strength: 0.85 });
};

function paintHeadland({ canvas, random, noise }: Brush, horizon: number, colour: Colour): void {
  const left = random() < 0.5;
  const reach = canvas.width * (0.25 + random() * 0.25);
  fillBelow(
    canvas,
    (x) => {
      const inland = Math.max(0, 1 - (left ? x : canvas.width - x) / reach);
      return horizon + 1 - inland ** 0.7 * 74 * (0.5 + noise.fractal(x / 60, 4.4, 4));
    },
    colour,
    1,
    Math.ceil(horizon) + 1,
  );
}

/** A field of sails on a bright day. */
export const paintSails: Motif = ({ canvas, random, noise, seed }) => {
  const light = pickLight(seed, ['noon', 'morning', 'gold']);
  const horizon = canvas.height * 0.5;
  paintSky(canvas, light, horizon, [canvas.width * random(), horizon * 0.3]);
  paintClouds(canvas, noise, { lit: white, shadow: light.haze, cover: 0.42, top: 0, bottom: horizon, size: 240 });
  paintHeadland({ canvas, random, noise, seed }, horizon, mix(light.haze, light.ground, 0.4));
  const boats = Array.from({ length: 9 }, (_, index) => ({ x: random(), depth: (index / 8) ** 2.4 }));
  paintWater(canvas, noise, { horizon, near: mix(hex('#1f5a78'), light.ground, 0.25), roughness: 0.85 });
  const tints = ['#f7f4ea', '#f7f4ea', '#d9583f', '#f3e3bd', '#2e6a8e', '#f7f4ea', '#e8b33f', '#f7f4ea', '#f4f0e4'];
  for (const [index, { x, depth }] of boats.entries()) {
    const at: Point = [canvas.width * (0.06 + x * 0.88), horizon + 3 + depth * canvas.height * 0.3];
    paintSail(canvas, at, 26 + depth * 190, hex(tints[index] ?? '#ffffff'), mix(light.ground, black, 0.2));
  }
};

function paintSail(canvas: Brush['canvas'], [x, y]: Point, height: number, sail: Colour, hull: Colour): void {
  const lean = height * 0.1;
  const top: Point = [x + lean, y - height];
  const shade = (column: number) =>
    mix(sail, hull, Math.min(0.4, Math.max(0.02, (column - x + height * 0.3) / height) * 0.4));
  fillPolygon(
    canvas,
    [
      top,
      [x + height * 0.06, y - height * 0.12],
      [x - height * 0.42, y - height * 0.12],
      [x - height * 0.2, y - height * 0.5],
    ],
    shade,
  );
  fillPolygon(
    canvas,
    [
      [x + lean * 0.95, y - height * 0.86],
      [x + height * 0.1, y - height * 0.12],
      [x + height * 0.34, y - height * 0.14],
    ],
    (column) => mix(shade(column), white, 0.2),
  );
  fillPolygon(
    canvas,
    [
      [x - height * 0.36, y - height * 0.08],
      [x + height * 0.4, y - height * 0.1],
      [x + height * 0.28, y + height * 0.015],
      [x - height * 0.3, y + height * 0.015],
    ],
    hull,
  );
  drawLine(canvas, top, [x + height * 0.05, y - height * 0.06], Math.max(0.8, height * 0.012), hull);
  fillDisc(canvas, [x, y + height * 0.04], height * 0.2, mix(hull, sail, 0.3), 0.08, height * 0.1);
}

/** Stone arches over a slow river in the morning. */
export const paintBridge: Motif = ({ canvas, random, noise, seed }) => {
  const light = pickLight(seed, ['dawn', 'grey', 'gold', 'rose', 'morning']);
  const horizon = canvas.height * 0.62;
  const sun: Point = [canvas.width * (0.2 + random() * 0.6), horizon * 0.5];
  paintSky(canvas, light, horizon, sun);
  paintClouds(canvas, noise, {
    lit: mix(light.glow, white, 0.4),
    shadow: light.haze,
    cover: 0.35,
    top: 0,
    bottom: horizon * 0.7,
    size: 220,
  });
  for (let bank = 0; bank < 3; bank++) {
    const colour = mix(light.haze, light.ground, 0.2 + bank * 0.2);
    fillBelow(
      canvas,
      (x) => horizon - 34 + bank * 11 - 52 * (noise.fractal(x / (90 - bank * 20) + bank * 8, bank * 2.2, 4) - 0.3),
      colour,
      1,
      Math.ceil(horizon) + 6,
    );
  }
  const stone = mix(mix(hex('#a8937a'), light.ground, 0.42), light.haze, 0.12);
  const deck = horizon - 92;
  const [spans, first] = [4, -40 - random() * 60];
  const width = 215;
  const arch = (x: number) => {
    const place = (((x - first) % width) + width) % width;
    const aside = (place - width / 2) / (width / 2 - 19);
    return Math.abs(aside) > 1 ? horizon + 6 : horizon - 66 * Math.sqrt(1 - aside * aside) + 2;
  };
  for (let x = 0; x < canvas.width; x++) {
    const rise = -9 * Math.sin((x / canvas.width) * Math.PI);
    fillRectangle(canvas, x, deck + rise - 9, 1, Math.max(0, arch(x + 0.5) - deck - rise + 9), (_, y) => {
      const block =
        0.9 + 0.2 * noise.at(Math.floor(x / 13 + (Math.floor(y / 7) % 2) * 0.5) * 3.1, Math.floor(y / 7) * 2.7);
      const side = y < deck + rise ? 1.22 : y > arch(x) - 6 ? 0.78 : 1;
      return [stone[0] * block * side, stone[1] * block * side, stone[2] * block * side];
    });
  }
  for (let span = 0; span <= spans; span++) {
    const lamp: Point = [first + span * width, deck - 44];
    drawLine(canvas, [lamp[0], deck - 8], lamp, 2, mix(stone, black, 0.5));
    fillDisc(canvas, lamp, 4, mix(light.glow, white, 0.5));
    addGlow(canvas, lamp, 34, light.glow, 0.6);
  }
  paintWater(canvas, noise, { horizon: horizon + 3, near: mix(light.ground, light.high, 0.35), roughness: 0.12 });
};
