import { addGlow, fillBelow } from './canvas.ts';
import { black, hex, mix, smoothstep, white } from './colour.ts';
import { pickLight, type Motif } from './motif.ts';
import { fillPolygon, fillRectangle } from './polygon.ts';
import { paintClouds, paintSky } from './sky.ts';
import { paintWater } from './water.ts';

/** A town across a river when the windows come on. */
export const paintCity: Motif = ({ canvas, random, noise, seed }) => {
  const light = pickLight(seed, ['night', 'dusk', 'rose']);
  const horizon = canvas.height * 0.66;
  paintSky(canvas, light, horizon, [canvas.width * (0.3 + random() * 0.4), horizon]);
  const lit = mix(light.glow, light.high, 0.25);
  const shadow = mix(light.haze, light.high, 0.5);
  paintClouds(canvas, noise, { lit, shadow, cover: 0.4, top: -20, bottom: horizon * 0.8, size: 230 });
  const lamps = [hex('#ffd08a'), hex('#ffe3b0'), hex('#ffbf73'), hex('#dfe9ff')];
  for (let row = 0; row < 3; row++) {
    const tone = mix(light.haze, mix(light.ground, black, 0.25), 0.3 + row * 0.32);
    let x = -20 - random() * 20;
    while (x < canvas.width) {
      const width = 24 + random() * 38 + row * 6;
      const hump = Math.exp(-(((x - canvas.width * 0.55) / 240) ** 2));
      const height = (34 + random() * 66) * (1.15 - row * 0.2) + hump * (80 - row * 26);
      const top = horizon - height;
      const wall = mix(tone, white, random() * 0.05);
      fillRectangle(canvas, x, top, width - 1, height + 3, wall);
      const roof = random();
      if (roof < 0.4) {
        fillPolygon(
          canvas,
          [
            [x - 1, top + 1],
            [x + width / 2, top - width * 0.42],
            [x + width, top + 1],
          ],
          mix(wall, black, 0.15),
        );
      } else if (roof < 0.5) {
        fillRectangle(canvas, x + width * 0.46, top - 30, 2, 30, wall);
      }
      for (let y = top + 8; y < horizon - 6; y += 9) {
        for (let pane = x + 4; pane < x + width - 7; pane += 7.5) {
          if (random() > 0.36 - row * 0.03) continue;
          const lamp = lamps[Math.floor(random() * lamps.length)] ?? white;
          fillRectangle(canvas, pane, y, 3.2, 4.6, lamp, 0.5 + random() * 0.45);
        }
      }
      x += width + (random() < 0.2 ? 6 : 0);
    }
  }
  fillBelow(canvas, () => horizon - 5, mix(light.ground, black, 0.4), 1, Math.ceil(horizon) + 6);
  for (let lamp = 0; lamp < 15; lamp++) {
    const x = (lamp + 0.4 + random() * 0.2) * (canvas.width / 15);
    fillRectangle(canvas, x - 1, horizon - 12, 1.6, 9, black, 0.7);
    addGlow(canvas, [x, horizon - 13], 24, lamps[lamp % 3] ?? white, 1);
  }
  paintWater(canvas, noise, { horizon: horizon + 6, near: mix(light.ground, light.high, 0.3), roughness: 0.2 });
  for (let y = Math.floor(horizon); y < horizon + 14; y++) {
    const share = smoothstep(horizon, horizon + 14, y);
    fillRectangle(canvas, 0, y, canvas.width, 1, black, 0.25 * (1 - share));
  }
};
