import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { heading, report } from './figures.ts';

/** What a person's browser has to read: each bundle with everything that it imports, now or later. */
export function benchSizes(extension: string): void {
  heading('Sizes: JavaScript, gzip');
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    background: { service_worker: string };
  };
  report('worker', gzipKilobytes([join(extension, manifest.background.service_worker)]), 'kB', 50);
  const page = readFileSync(join(extension, 'sidepanel.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]*\ssrc="\/?([^"]+)"/g)].map((match) => join(extension, match[1] ?? ''));
  if (scripts.length === 0) throw new Error('The panel has no script to measure.');
  report('panel', gzipKilobytes(scripts), 'kB', 60);
}

function gzipKilobytes(entries: readonly string[]): number {
  const found = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, path] of text.matchAll(/(?:from|import)\s*\(?["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)) {
      if (path) waiting.push(join(dirname(file), path));
    }
  }
  return [...found].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000;
}
