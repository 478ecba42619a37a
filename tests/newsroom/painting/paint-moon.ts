import { addGlow, distanceOf, fillArea, fillDisc, type Canvas, type Point } from './canvas.ts';
import { black, hex, mix, smoothstep, white, type Colour } from './colour.ts';
import type { Motif } from './motif.ts';
import type { Random } from './noise.ts';

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
  const relief = carveCraters(canvas, random, [cx, cy], radius);
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
      const facing = -dx * 0.66 - dy * 0.5 + depth * 0.56 + (relief[y * canvas.width + x] ?? 0) + grit * 0.16;
      const rock = mix(bright, dark, seas * 0.55 + grit * 0.5);
      return mix(mix(space, black, 0.2), rock, smoothstep(-0.05, 0.85, facing));
    },
    1,
    1.6,
  );
};

/** How much lighter or darker the walls of craters are. Few are large, none covers another. */
function carveCraters({ width, height }: Canvas, random: Random, [cx, cy]: Point, radius: number): Float32Array {
  const relief = new Float32Array(width * height);
  const carved: { x: number; y: number; size: number }[] = [];
  for (let attempt = 0; attempt < 190; attempt++) {
    const size = radius * (0.1 * (1 - attempt / 190) ** 2.2 + 0.009) * (0.7 + random() * 0.6);
    const [angle, away] = [random() * Math.PI * 2, Math.sqrt(random()) * 0.96 * radius];
    const [x, y] = [cx + Math.cos(angle) * away, cy + Math.sin(angle) * away];
    if (carved.some((other) => distanceOf(x - other.x, y - other.y) < (size + other.size) * 1.15)) continue;
    carved.push({ x, y, size });
    // Towards the limb a round crater is seen from the side.
    const squeeze = Math.sqrt(Math.max(0.08, 1 - (away / radius) ** 2));
    const reach = size * 1.4;
    for (let row = Math.max(0, Math.floor(y - reach)); row <= Math.min(height - 1, y + reach); row++) {
      for (let column = Math.max(0, Math.floor(x - reach)); column <= Math.min(width - 1, x + reach); column++) {
        const along = ((column - x) * Math.cos(angle) + (row - y) * Math.sin(angle)) / squeeze;
        const across = (row - y) * Math.cos(angle) - (column - x) * Math.sin(angle);
        const distance = distanceOf(along, across) / size;
        if (distance > 1.4) continue;
        // The wall towards the light lies in shadow, the far wall shines, the rim does the opposite.
        const facing = ((column - x) * 0.75 + (row - y) * 0.62) / size;
        const wall = distance < 1 ? facing * 0.2 * smoothstep(0.25, 1, distance) : -facing * 0.11 * (1.4 - distance);
        relief[row * width + column] = (relief[row * width + column] ?? 0) + wall;
      }
    }
  }
  return relief;
}
