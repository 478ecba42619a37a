import { constants, crc32, deflateSync } from 'node:zlib';
import type { Canvas } from './canvas.ts';
import { createRandom } from './noise.ts';

const signature = [137, 80, 78, 71, 13, 10, 26, 10];

/** Eight-bit RGB. A grain of one level hides the banding of long gradients and reads as film. */
export function encodePng({ width, height, pixels }: Canvas): Uint8Array {
  const random = createRandom(7);
  const grain = Float32Array.from({ length: 8191 }, () => (random() + random() - 1) * 2.2);
  const stride = width * 3;
  const rows = Buffer.alloc((stride + 1) * height);
  let source = 0;
  let target = 0;
  for (let y = 0; y < height; y++) {
    // Filter 1: each byte is told as the difference from its left neighbour.
    rows[target++] = 1;
    let [red, green, blue] = [0, 0, 0];
    for (let x = 0; x < width; x++, source += 3, target += 3) {
      // Half a level more, so that cutting off rounds.
      const lift = 0.5 + (grain[(y * width + x) % 8191] ?? 0);
      const newRed = byteOf((pixels[source] ?? 0) * 255 + lift);
      const newGreen = byteOf((pixels[source + 1] ?? 0) * 255 + lift);
      const newBlue = byteOf((pixels[source + 2] ?? 0) * 255 + lift);
      rows[target] = newRed - red;
      rows[target + 1] = newGreen - green;
      rows[target + 2] = newBlue - blue;
      [red, green, blue] = [newRed, newGreen, newBlue];
    }
  }
  // Grain leaves nothing for a search to find: telling frequent differences shortly is all there is to gain.
  return framePng(width, height, deflateSync(rows, { strategy: constants.Z_HUFFMAN_ONLY }));
}

/** Of packed rows of eight-bit RGB, each behind the number of its filter. */
export function framePng(width: number, height: number, data: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from(signature),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.of()),
  ]);
}

const byteOf = (level: number) => (level <= 0 ? 0 : level >= 255 ? 255 : level | 0);

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
