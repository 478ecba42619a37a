import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const feeds = join(import.meta.dirname, '../../utils/feeds');
const entries = ['decode-bytes.ts', 'discover-feeds.ts', 'parse-feed.ts'];

/** The rooms that read feeds, bundled and minified as in the worker, with what they import of other rooms. */
export async function feedsRoomKilobytes(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'wireside-room-'));
  try {
    const entry = join(folder, 'room.ts');
    writeFileSync(entry, entries.map((name) => `export * from ${JSON.stringify(join(feeds, name))};`).join('\n'));
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: true, target: 'esnext', lib: { entry, formats: ['iife'], name: 'room' } },
    });
    const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
    const code = outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('');
    if (code === '') throw new Error('The feeds room could not be bundled.');
    return gzipSync(code).length / 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
