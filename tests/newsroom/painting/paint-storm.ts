import { addLight, fillBelow } from './canvas.ts';
import { black, hex, mix, smoothstep, white } from './colour.ts';
import { lights, type Motif } from './motif.ts';
import { fillPolygon } from './polygon.ts';
import { paintClouds, paintMist, paintSky } from './sky.ts';

/** A front coming in over a wet road along the coast. */
export const paintStorm: Motif = ({ canvas, random, noise, seed }) => {
  const light = [lights.grey, lights.dusk, lights.night][seed % 3] ?? lights.grey;
  const horizon = canvas.height * 0.6;
  const gap = canvas.width * (0.25 + random() * 0.5);
  paintSky(canvas, { ...light, high: mix(light.high, black, 0.45) }, horizon, [gap, horizon]);
  const shadow = mix(light.high, black, 0.5);
  paintClouds(canvas, noise, {
    lit: mix(light.haze, white, 0.12),
    shadow,
    cover: 0.95,
    top: -90,
    bottom: horizon * 0.92,
    size: 250,
  });
  paintClouds(canvas, noise, {
    lit: light.haze,
    shadow: mix(shadow, black, 0.3),
    cover: 0.6,
    top: -140,
    bottom: horizon * 0.55,
    size: 120,
  });
  // Rain hangs in slanting curtains under the cloud.
  for (let y = Math.floor(horizon * 0.4); y < horizon; y++) {
    for (let x = 0; x < canvas.width; x++) {
      const curtain = smoothstep(0.5, 0.75, noise.fractal((x + y * 0.45) / 80, 3.1, 2));
      addLight(canvas, x, y, light.haze, curtain * 0.18 * noise.at((x + y * 0.45) / 2.4, y / 46));
    }
  }
  const land = mix(light.ground, light.haze, 0.22);
  fillBelow(canvas, (x) => horizon - 22 * noise.fractal(x / 130, 7.7, 4), mix(land, light.haze, 0.35));
  fillBelow(
    canvas,
    (x) => horizon + 6 - 12 * noise.fractal(x / 60, 1.7, 3),
    (x, y) => {
      const grass = noise.fractal(x / 16, y / 6, 3);
      return mix(mix(land, hex('#4c5a38'), 0.4), black, 0.2 + grass * 0.5);
    },
  );
  const asphalt = (x: number, y: number) => {
    const wet = 0.16 + 0.2 * noise.fractal(x / 240, y / 30, 2) - 0.06 * noise.at(x / 2.3, y / 1.7);
    const far = 1 - (y - horizon) / (canvas.height - horizon);
    return mix(
      mix(light.ground, black, 0.3),
      light.low,
      wet * (0.35 + far) * Math.exp(-(((x - gap) / 300) ** 2)) + 0.07,
    );
  };
  const [left, right] = [canvas.width * -0.25, canvas.width * 0.86];
  fillPolygon(
    canvas,
    [
      [gap - 4, horizon + 2],
      [gap + 4, horizon + 2],
      [right, canvas.height],
      [left, canvas.height],
    ],
    asphalt,
  );
  for (const [from, to] of [
    [0.03, 0.055],
    [0.945, 0.97],
  ] as const) {
    const at = (share: number) => left + (right - left) * share;
    fillPolygon(
      canvas,
      [
        [gap - 4 + 8 * from, horizon + 3],
        [gap - 4 + 8 * to, horizon + 3],
        [at(to), canvas.height],
        [at(from), canvas.height],
      ],
      white,
      0.55,
    );
  }
  for (let dash = 0; dash < 9; dash++) {
    const [near, far] = [1.25 / (dash + 1), 1.25 / (dash + 1.45)];
    const middle = (left + right) / 2;
    const at = (depth: number) => [gap + (middle - gap) * depth, horizon + (canvas.height - horizon) * depth] as const;
    const [[ax, ay], [bx, by]] = [at(near), at(far)];
    fillPolygon(
      canvas,
      [
        [ax - 5 * near, ay],
        [ax + 5 * near, ay],
        [bx + 5 * far, by],
        [bx - 5 * far, by],
      ],
      white,
      0.6,
    );
  }
  paintMist(canvas, noise, horizon, 30, light.haze, 0.45);
};
