import { addGlow, fillBelow, type Point } from './canvas.ts';
import { black, hex, mix, white, type Colour } from './colour.ts';
import { pickLight, type Brush, type Motif } from './motif.ts';
import { drawLine, fillPolygon, fillRectangle } from './polygon.ts';
import { paintClouds, paintSky } from './sky.ts';
import { paintGlitter, paintWater } from './water.ts';

/** Boats and cranes against the evening, mirrored in the basin. */
export const paintHarbour: Motif = ({ canvas, random, noise, seed }) => {
  const light = pickLight(seed, ['dusk', 'dawn', 'grey', 'gold', 'night', 'rose']);
  const horizon = canvas.height * 0.6;
  const sun: Point = [canvas.width * (0.3 + random() * 0.4), horizon * 0.7];
  paintSky(canvas, light, horizon, sun);
  paintClouds(canvas, noise, {
    lit: mix(light.glow, white, 0.15),
    shadow: mix(light.haze, light.high, 0.5),
    cover: 0.35 + random() * 0.25,
    top: -20,
    bottom: horizon * 0.85,
    size: 220,
  });
  const far = mix(light.haze, light.ground, 0.45);
  const near = mix(light.ground, black, 0.2);
  fillBelow(canvas, (x) => horizon - 10 - 26 * noise.fractal(x / 110, 6.1, 3), far, 1, Math.ceil(horizon) + 1);
  for (let house = 0; house < 22; house++) {
    const x = (house + random()) * (canvas.width / 22);
    const height = 14 + random() * 26;
    const width = 20 + random() * 16;
    const tone = mix(
      mix(light.haze, light.ground, 0.62),
      hex(['#a0584a', '#c9b79a', '#5f7c8c'][house % 3] ?? '#888888'),
      0.25,
    );
    fillRectangle(canvas, x, horizon - height, width, height + 1, tone);
    fillPolygon(
      canvas,
      [
        [x - 2, horizon - height],
        [x + width / 2, horizon - height - width * 0.4],
        [x + width + 2, horizon - height],
      ],
      mix(tone, black, 0.25),
    );
    for (let pane = 0; pane < 3; pane++) {
      if (random() < 0.6) fillRectangle(canvas, x + 4 + pane * 6, horizon - height + 5, 2.6, 3.6, light.glow, 0.85);
    }
  }
  if (seed % 2 === 0) paintCrane(canvas, [canvas.width * (0.12 + random() * 0.2), horizon], 150 + random() * 40, near);
  else paintLighthouse(canvas, [canvas.width * (0.78 + random() * 0.12), horizon], 132, near, light.glow);
  for (let boat = 0; boat < 5; boat++) {
    const at: Point = [canvas.width * (0.14 + boat * 0.18 + random() * 0.08), horizon + 2];
    paintCutter(canvas, at, 46 + random() * 34, mix(near, far, random() * 0.3), light.glow);
  }
  fillRectangle(canvas, 0, horizon, canvas.width, 6, mix(far, black, 0.35));
  paintWater(canvas, noise, { horizon: horizon + 4, near: mix(light.ground, light.high, 0.25), roughness: 0.16 });
  paintGlitter(canvas, noise, { x: sun[0], horizon: horizon + 4, colour: light.glow, width: 90, strength: 0.4 });
};

function paintCrane(canvas: Brush['canvas'], [x, y]: Point, height: number, colour: Colour): void {
  drawLine(canvas, [x - 16, y], [x - 8, y - height * 0.62], 4, colour);
  drawLine(canvas, [x + 16, y], [x + 8, y - height * 0.62], 4, colour);
  drawLine(canvas, [x - 14, y - height * 0.25], [x + 14, y - height * 0.25], 3, colour);
  fillRectangle(canvas, x - 15, y - height * 0.72, 30, height * 0.13, colour);
  const tip: Point = [x + height * 0.72, y - height * 1.02];
  drawLine(canvas, [x - 10, y - height * 0.68], tip, 3.4, colour);
  drawLine(canvas, [x, y - height * 0.95], tip, 1.6, colour);
  drawLine(canvas, [x, y - height * 0.7], [x, y - height * 0.95], 3, colour);
  drawLine(canvas, [x, y - height * 0.95], [x - 26, y - height * 0.66], 2, colour);
  drawLine(canvas, tip, [tip[0], tip[1] + height * 0.42], 1.2, colour);
}

function paintLighthouse(canvas: Brush['canvas'], [x, y]: Point, height: number, colour: Colour, lamp: Colour): void {
  const pale = mix(colour, white, 0.62);
  fillRectangle(canvas, x - 70, y - 9, 170, 10, colour);
  fillPolygon(
    canvas,
    [
      [x - 13, y - 8],
      [x - 8, y - height],
      [x + 8, y - height],
      [x + 13, y - 8],
    ],
    (_, row) => (Math.floor((y - row) / 27) % 2 ? mix(colour, hex('#b5463c'), 0.55) : pale),
  );
  fillRectangle(canvas, x - 11, y - height - 3, 22, 4, colour);
  fillRectangle(canvas, x - 6, y - height - 15, 12, 12, mix(lamp, white, 0.4));
  fillPolygon(
    canvas,
    [
      [x - 8, y - height - 15],
      [x, y - height - 25],
      [x + 8, y - height - 15],
    ],
    colour,
  );
  addGlow(canvas, [x, y - height - 9], 80, lamp, 0.9);
}

function paintCutter(canvas: Brush['canvas'], [x, y]: Point, length: number, colour: Colour, lamp: Colour): void {
  const half = length / 2;
  fillPolygon(
    canvas,
    [
      [x - half, y - length * 0.16],
      [x + half * 1.1, y - length * 0.24],
      [x + half * 0.8, y + 3],
      [x - half * 0.85, y + 3],
    ],
    colour,
  );
  fillRectangle(canvas, x - half * 0.55, y - length * 0.4, length * 0.26, length * 0.25, mix(colour, white, 0.14));
  fillRectangle(canvas, x - half * 0.45, y - length * 0.36, length * 0.07, length * 0.09, lamp, 0.8);
  const mast = length * 1.15;
  drawLine(canvas, [x + 2, y - length * 0.15], [x + 2, y - mast], 1.8, colour);
  drawLine(canvas, [x + 2, y - mast * 0.45], [x + half * 0.95, y - mast * 0.78], 1.3, colour);
  drawLine(canvas, [x + 2, y - mast], [x + half, y - length * 0.22], 0.8, colour, 0.8);
  drawLine(canvas, [x + 2, y - mast], [x - half, y - length * 0.15], 0.8, colour, 0.8);
}
