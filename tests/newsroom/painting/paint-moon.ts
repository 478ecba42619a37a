import { addGlow, fillArea, fillDisc, type Point } from './canvas.ts';
import { black, hex, mix, smoothstep, white, type Colour } from './colour.ts';
import type { Motif } from './motif.ts';

const worlds: readonly (readonly [Colour, Colour, Colour])[] = [
  [hex('#e8e4da'), hex('#8d8a88'), hex('#0a0d14')],
  [hex('#e6b98a'), hex('#9a5f42'), hex('#120c10')],
  [hex('#bfdbe6'), hex('#5a86a0'), hex('#081018')],
];

/** A cratered world lit from one side. */
export const paintMoon: Motif = ({ canvas, random, noise, seed }) => {
  const [bright, dark, space] = worlds[seed % worlds.length] ?? [white, black, black];
  fillArea(canvas, 0, canvas.height, (x, y) => mix(space, dark, 0.1 * noise.fractal(x / 200, y / 200, 3)));
  for (let star = 0; star < 240; star++) {
    const at: Point = [random() * canvas.width, random() * canvas.height];
    fillDisc(canvas, at, 0.4 + random() ** 6 * 1.2, white, 0.2 + random() * 0.6);
  }
  const radius = canvas.height * (0.62 + random() * 0.25);
  const [cx, cy] = [canvas.width * (0.42 + random() * 0.35), canvas.height * (0.62 + random() * 0.3)];
  const craters = Array.from({ length: 70 }, () => {
    const [angle, away] = [random() * Math.PI * 2, Math.sqrt(random()) * 0.95];
    return { x: Math.cos(angle) * away, y: Math.sin(angle) * away, size: 0.012 + random() ** 3 * 0.13 };
  });
  // A disc is filled row by row: only the craters that the row crosses are asked for each of its pixels.
  let row = Number.NaN;
  let crossed = craters;
  addGlow(canvas, [cx - radius * 0.3, cy - radius * 0.3], radius * 1.35, bright, 0.3);
  fillDisc(
    canvas,
    [cx, cy],
    radius,
    (x, y) => {
      const [dx, dy] = [(x - cx) / radius, (y - cy) / radius];
      const depth = Math.sqrt(Math.max(0, 1 - dx * dx - dy * dy));
      const seas = smoothstep(0.42, 0.62, noise.fractal(dx * 3 + 20, dy * 3, 4));
      const grit = noise.fractal(dx * 42, dy * 42, 3) - 0.5;
      if (y !== row) {
        row = y;
        crossed = craters.filter((crater) => Math.abs(dy - crater.y) <= 1.35 * crater.size);
      }
      let relief = 0;
      for (const crater of crossed) {
        const [ox, oy] = [dx - crater.x, dy - crater.y];
        const away = Math.sqrt(ox * ox + oy * oy) / crater.size;
        if (away > 1.35) continue;
        // The wall towards the light lies in shadow, the far wall shines.
        const facing = (ox * 0.75 + oy * 0.62) / crater.size;
        relief += away < 1 ? facing * 0.42 * away : -facing * 0.22 * (1.35 - away);
      }
      const facing = -dx * 0.66 - dy * 0.5 + depth * 0.56 + relief * 0.55 + grit * 0.16;
      const rock = mix(bright, dark, seas * 0.55 + grit * 0.5);
      return mix(mix(space, black, 0.2), rock, smoothstep(-0.05, 0.85, facing));
    },
    1,
    1.6,
  );
};
