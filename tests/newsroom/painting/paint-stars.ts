import { addGlow, addLight, fillArea, fillBelow, fillDisc, type Point } from './canvas.ts';
import { black, hex, mix, smoothstep, white } from './colour.ts';
import type { Motif } from './motif.ts';
import { fillRectangle } from './polygon.ts';

const nights = [
  { high: '#0a1024', low: '#2f4468', band: '#8f9fd0' },
  { high: '#0b1420', low: '#2c5560', band: '#86c0b0' },
  { high: '#130f26', low: '#5a4468', band: '#c79fc8' },
];

/** The Milky Way above a hill with an observatory. */
export const paintStars: Motif = ({ canvas, random, noise, seed }) => {
  const night = nights[seed % nights.length] ?? nights[0];
  if (!night) return;
  const [high, low, band] = [hex(night.high), hex(night.low), hex(night.band)];
  fillArea(canvas, 0, canvas.height, (_, y) => mix(high, low, (y / canvas.height) ** 1.6));
  const slope = (random() - 0.5) * 1.4;
  const middle = canvas.height * (0.3 + random() * 0.12);
  for (let y = 0; y < canvas.height; y++) {
    for (let x = 0; x < canvas.width; x++) {
      const away = Math.abs(y - middle - (x - canvas.width / 2) * slope) / (120 * Math.hypot(1, slope));
      if (away > 1.6) continue;
      const cloud = noise.fractal(x / 120, y / 120, 5);
      const dust = smoothstep(0.48, 0.66, noise.fractal(x / 90 + 40, y / 90, 4)) * (1 - Math.min(1, away));
      addLight(canvas, x, y, band, Math.exp(-away * away * 2.4) * cloud * 0.85 * (1 - dust * 0.75));
    }
  }
  for (let star = 0; star < 760; star++) {
    const at: Point = [random() * canvas.width, random() * canvas.height * 0.9];
    const bright = random() ** 7;
    fillDisc(
      canvas,
      at,
      0.45 + bright * 1.5,
      mix(white, random() < 0.5 ? hex('#ffe2b8') : hex('#c8d8ff'), 0.5),
      0.25 + bright * 0.75,
    );
    if (bright > 0.55) addGlow(canvas, at, 12, white, 0.5);
  }
  addGlow(
    canvas,
    [canvas.width * (0.2 + random() * 0.6), canvas.height * 0.92],
    330,
    mix(low, hex('#ffcf9a'), 0.55),
    0.55,
  );
  const hill = (x: number) =>
    canvas.height * 0.86 -
    62 * Math.exp(-(((x - canvas.width * 0.36) / 190) ** 2)) -
    30 * noise.fractal(x / 110, 2.2, 4);
  const ground = mix(high, black, 0.6);
  const dome: Point = [canvas.width * 0.36, hill(canvas.width * 0.36) - 16];
  fillDisc(canvas, dome, 27, (x) => mix(ground, low, smoothstep(dome[0] - 20, dome[0] + 34, x) * 0.55));
  fillRectangle(canvas, dome[0] - 28, dome[1], 56, 30, mix(ground, low, 0.1));
  fillRectangle(canvas, dome[0] - 5, dome[1] - 26, 9, 25, black, 0.75);
  fillBelow(canvas, hill, ground);
  fillRectangle(canvas, dome[0] + 34, hill(dome[0] + 36) - 13, 20, 16, ground);
  fillRectangle(canvas, dome[0] + 41, hill(dome[0] + 36) - 8, 4, 5, hex('#ffc870'));
};
