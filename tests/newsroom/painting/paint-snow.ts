import { fillBelow, type Point } from './canvas.ts';
import { mix, smoothstep, white, type Colour } from './colour.ts';
import { pickLight, type Brush, type Motif } from './motif.ts';
import { fillPolygon } from './polygon.ts';
import { paintClouds, paintSky } from './sky.ts';

/** Snow: a far range, drifts in blue shadow and a stand of firs. */
export const paintSnow: Motif = ({ canvas, random, noise, seed }) => {
  const light = pickLight(seed, ['morning', 'rose', 'grey', 'dawn']);
  const sun: Point = [canvas.width * (0.15 + random() * 0.7), canvas.height * 0.2];
  paintSky(canvas, light, canvas.height * 0.7, sun);
  paintClouds(canvas, noise, {
    lit: white,
    shadow: light.haze,
    cover: 0.3,
    top: 0,
    bottom: canvas.height * 0.45,
    size: 260,
  });
  const shadow = mix(light.high, light.haze, 0.35);
  const snow = mix(white, light.glow, 0.35);
  const peak = canvas.width * (0.3 + random() * 0.4);
  const ridge = (x: number) => {
    const tent = 190 * Math.exp(-(((x - peak) / 210) ** 2));
    return (
      canvas.height * 0.62 - tent * (0.75 + 0.5 * noise.fractal(x / 70, 1.2, 4)) - 60 * noise.fractal(x / 120, 8, 4)
    );
  };
  fillBelow(canvas, ridge, (x, y, edge) => {
    const rock = noise.fractal(x / 22 + y / 60, y / 34, 4);
    const face = smoothstep(0.44, 0.58, noise.fractal(x / 60 + y / 90, y / 150, 3));
    const lit = mix(mix(shadow, light.ground, smoothstep(0.5, 0.72, rock) * 0.5), snow, face * 0.9);
    return mix(lit, light.haze, smoothstep(0, 170, y - edge) * 0.75);
  });
  for (let row = 0; row < 3; row++) {
    const base = canvas.height * (0.66 + row * 0.11);
    const drift = (x: number) => base - 46 * (noise.fractal(x / 210 + row * 9.1, row * 3.7, 3) - 0.45);
    plantFirs({ canvas, random, noise, seed }, drift, row, mix(light.ground, light.haze, 0.55 - row * 0.24));
    fillBelow(canvas, drift, (x, y, edge) => {
      const slope = smoothstep(0.3, 0.7, noise.fractal(x / 120, (y - edge) / 46 + row * 4, 3));
      return mix(mix(shadow, white, 0.42), snow, slope * 0.65 + 0.25 - Math.min(0.3, (y - edge) / 400));
    });
  }
};

function plantFirs({ canvas, random }: Brush, ground: (x: number) => number, row: number, colour: Colour): void {
  const count = [26, 12, 5][row] ?? 5;
  for (let fir = 0; fir < count; fir++) {
    const x = random() * canvas.width;
    const height = (30 + random() * 26) * (1 + row * 0.95);
    const foot = ground(x) + 5;
    const boughs = 7;
    for (let bough = 0; bough < boughs; bough++) {
      const share = bough / boughs;
      const top = foot - height + share * height * 0.9;
      const half = height * (0.05 + share * 0.2) * (0.85 + random() * 0.3);
      const low = top + height * 0.2;
      fillPolygon(
        canvas,
        [
          [x, top],
          [x + half, low],
          [x, low - height * 0.05],
          [x - half, low],
        ],
        mix(colour, white, random() * 0.06),
      );
      // A little snow lies on the side away from the wind.
      if (row > 0)
        fillPolygon(
          canvas,
          [
            [x, top],
            [x - half, low],
            [x - half * 0.35, top + height * 0.11],
          ],
          white,
          0.35,
        );
    }
  }
}
