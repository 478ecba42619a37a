import { deflateSync, crc32 } from 'node:zlib';
import type { Canvas } from './canvas.ts';
import { createRandom } from './noise.ts';

const signature = [137, 80, 78, 71, 13, 10, 26, 10];

/** Eight-bit RGB. A grain of one level hides the banding of long gradients and reads as film. */
export function encodePng({ width, height, pixels }: Canvas): Uint8Array {
  const random = createRandom(7);
  const grain = Float32Array.from({ length: 8191 }, () => (random() + random() - 1) * 2.2);
  const stride = width * 3;
  const rows = Buffer.alloc((stride + 1) * height);
  const row = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    // Filter 1: each byte is told as the difference from its left neighbour.
    rows[start] = 1;
    for (let index = 0; index < stride; index++) {
      const pixel = (y * stride + index) / 3;
      const level = (pixels[y * stride + index] ?? 0) * 255 + (grain[Math.floor(pixel) % 8191] ?? 0);
      const byte = level <= 0 ? 0 : level >= 255 ? 255 : Math.round(level);
      row[index] = byte;
      rows[start + 1 + index] = index < 3 ? byte : byte - (row[index - 3] ?? 0);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(rows, { level: 3 });
  return Buffer.concat([
    Buffer.from(signature),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.of()),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
