import { blend, type Canvas, type Point, type Shade } from './canvas.ts';

/** Scan lines per pixel row: four are enough for slopes to look smooth at twice the size. */
const samples = 4;

/** Fills by the even-odd rule; the ends of each scan line are covered exactly, so thin masts do not flicker. */
export function fillPolygon(canvas: Canvas, points: readonly Point[], shade: Shade, alpha = 1): void {
  const ys = points.map(([, y]) => y);
  const top = Math.max(0, Math.floor(Math.min(...ys)));
  const bottom = Math.min(canvas.height - 1, Math.floor(Math.max(...ys)));
  const cover = new Float32Array(canvas.width);
  for (let y = top; y <= bottom; y++) {
    let from = canvas.width;
    let to = -1;
    for (let sample = 0; sample < samples; sample++) {
      const crossings = crossingsAt(points, y + (sample + 0.5) / samples);
      for (let index = 0; index + 1 < crossings.length; index += 2) {
        const left = Math.max(0, crossings[index] ?? 0);
        const right = Math.min(canvas.width, crossings[index + 1] ?? 0);
        if (right <= left) continue;
        from = Math.min(from, Math.floor(left));
        to = Math.max(to, Math.ceil(right) - 1);
        for (let x = Math.floor(left); x < right; x++) {
          cover[x] = (cover[x] ?? 0) + (Math.min(right, x + 1) - Math.max(left, x)) / samples;
        }
      }
    }
    for (let x = from; x <= to; x++) {
      blend(canvas, x, y, typeof shade === 'function' ? shade(x, y) : shade, alpha * Math.min(1, cover[x] ?? 0));
    }
    if (to >= from) cover.fill(0, from, to + 1);
  }
}

function crossingsAt(points: readonly Point[], y: number): number[] {
  const crossings: number[] = [];
  let [fromX, fromY] = points.at(-1) ?? [0, 0];
  for (const [toX, toY] of points) {
    if (fromY <= y !== toY <= y) crossings.push(fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX));
    [fromX, fromY] = [toX, toY];
  }
  return crossings.length === 2 && (crossings[0] ?? 0) <= (crossings[1] ?? 0)
    ? crossings
    : crossings.sort((one, other) => one - other);
}

export function fillRectangle(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  shade: Shade,
  alpha = 1,
) {
  const right = x + width;
  const bottom = y + height;
  fillPolygon(
    canvas,
    [
      [x, y],
      [right, y],
      [right, bottom],
      [x, bottom],
    ],
    shade,
    alpha,
  );
}

/** A line of a given thickness. */
export function drawLine(canvas: Canvas, [x1, y1]: Point, [x2, y2]: Point, thickness: number, shade: Shade, alpha = 1) {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const dx = ((y2 - y1) / length) * (thickness / 2);
  const dy = ((x1 - x2) / length) * (thickness / 2);
  fillPolygon(
    canvas,
    [
      [x1 + dx, y1 + dy],
      [x2 + dx, y2 + dy],
      [x2 - dx, y2 - dy],
      [x1 - dx, y1 - dy],
    ],
    shade,
    alpha,
  );
}
