/** A screen that nobody sees, for pictures of whole windows: an X server that draws into a file. Linux alone. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { framePng } from '../newsroom/painting/encode-png.ts';
import { installDebianPackages } from '../support/debian-packages.ts';

export interface VirtualScreen {
  readonly display: string;
  /** What is on it, as PNG. */
  picture(): Buffer;
  close(): void;
}

export async function openVirtualScreen(width: number, height: number): Promise<VirtualScreen> {
  installDebianPackages(['xvfb']);
  const folder = mkdtempSync(join(tmpdir(), 'wireside-screen-'));
  const screen = ['-screen', '0', `${width}x${height}x24`, '-fbdir', folder, '-nolisten', 'tcp', '-nocursor'];
  const server = spawn('Xvfb', ['-displayfd', '3', ...screen], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const close = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const display = await new Promise<string>((resolve, reject) => {
      server.on('error', () =>
        reject(new Error('Pictures of whole windows need Xvfb: install it and run this again.')),
      );
      server.on('exit', () => reject(new Error('Xvfb ended before it had a display.')));
      server.stdio[3]?.on('data', (number: Buffer) => resolve(`:${String(number).trim()}`));
    });
    return { display, picture: () => toPng(readFileSync(join(folder, 'Xvfb_screen0'))), close };
  } catch (reason) {
    close();
    throw reason;
  }
}

/** From the X window dump that the server keeps: a header of big-endian words, a map of colours, rows of blue, green, red. */
function toPng(dump: Buffer): Buffer {
  const wordAt = (index: number): number => dump.readUInt32BE(index * 4);
  const [width, height, stride] = [wordAt(4), wordAt(5), wordAt(12)];
  const start = wordAt(0) + wordAt(19) * 12;
  const rows = Buffer.alloc((width * 3 + 1) * height);
  let to = 0;
  for (let y = 0; y < height; y++) {
    to++;
    for (let x = 0; x < width; x++) {
      const from = start + y * stride + x * 4;
      rows[to++] = dump[from + 2] ?? 0;
      rows[to++] = dump[from + 1] ?? 0;
      rows[to++] = dump[from] ?? 0;
    }
  }
  return framePng(width, height, deflateSync(rows));
}
