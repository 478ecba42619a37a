import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { decodeBytes } from '../../utils/feeds/decode-bytes.ts';
import { parseFeed } from '../../utils/feeds/parse-feed.ts';
import { atomToRead } from './feeds-to-read.ts';

export interface ReadingHeap {
  readonly milliseconds: number;
  readonly keptMegabytes: number;
  readonly peakMegabytes: number;
}

/** Bytes of the largest document that is fetched. */
const largest = 10 * 1024 * 1024;

/** What one reading of a 10 MiB feed adds to a process that has its text and does nothing else. */
export async function measureReadingHeap(): Promise<ReadingHeap> {
  const folder = mkdtempSync(join(tmpdir(), 'wireside-reading-'));
  try {
    const file = join(folder, 'feed.xml');
    writeFileSync(file, writeLargest());
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', import.meta.filename, file]);
    return JSON.parse(stdout) as ReadingHeap;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As many stories as there is room for. */
function writeLargest(): string {
  const sizeOfOne = (Buffer.byteLength(atomToRead(200)) - Buffer.byteLength(atomToRead(100))) / 100;
  return atomToRead(Math.floor(largest / sizeOfOne) - 10);
}

const [, script, file] = process.argv;
if (script === import.meta.filename && file !== undefined) console.log(JSON.stringify(await readOnce(file)));

async function readOnce(file: string): Promise<ReadingHeap> {
  const text = decodeBytes(readFileSync(file));
  const before = collectedHeap();
  const watch = await watchMemory();
  const residentBefore = process.memoryUsage.rss();
  const start = performance.now();
  const result = parseFeed(text, 'https://harbour.example/feed');
  const milliseconds = performance.now() - start;
  const peakMegabytes = ((await watch.finish()) - residentBefore) / 1e6;
  const keptMegabytes = (collectedHeap() - before) / 1e6;
  if (!result.ok || result.value.items.length < text.length / 5_000) throw new Error('The feed was not read.');
  return { milliseconds, keptMegabytes, peakMegabytes };
}

/** Looks at the memory of the process from a thread beside the one that reads; what the system remembers is its parent's. */
async function watchMemory(): Promise<{ finish: () => Promise<number> }> {
  const most = new Float64Array(new SharedArrayBuffer(8));
  const look = 'setInterval(() => (most[0] = Math.max(most[0], process.memoryUsage.rss())), 1)';
  const worker = new Worker(`const most = require('node:worker_threads').workerData; ${look}`, {
    eval: true,
    workerData: most,
  });
  await once(worker, 'online');
  return {
    finish: async () => {
      await worker.terminate();
      return Math.max(most[0] ?? 0, process.memoryUsage.rss());
    },
  };
}

function collectedHeap(): number {
  for (let time = 0; time < 3; time++) (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
}
