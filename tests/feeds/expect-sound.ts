import { expect } from 'vitest';
import type { ParsedFeed } from '../../utils/feeds/parsed-feed.ts';

const addressKeys = new Set(['link', 'selfLink', 'image', 'icon', 'comments', 'url', 'baseUrl', 'thumbnails']);
const timeKeys = new Set(['publishedAt', 'updatedAt']);
const mostItems = 5_000;
/** Letters of an item that may have 1 MiB of source: "&" in naked markup is written with five. */
const largestReading = 6 << 20;
const longestAddress = 4_000;

/** What utils/feeds/parsed-feed.ts promises of every reading, whatever the document. */
export function expectSound(feed: ParsedFeed): void {
  expect(feed.items.length).toBeLessThanOrEqual(mostItems);
  expectSoundFields(feed, 'feed');
  for (const item of feed.items) {
    for (const list of [item.categories, item.thumbnails, item.credits]) expect(new Set(list).size).toBe(list.length);
  }
  if (feed.items.length > 0) expect(largestOf(feed)).toBeLessThanOrEqual(largestReading);
}

/** Texts that are shared, such as a caption of many pictures, are counted once: memory holds them once. */
function largestOf(feed: ParsedFeed): number {
  return Math.max(...feed.items.map((item) => [...new Set(textsOf(item))].reduce((sum, text) => sum + text.length, 0)));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function expectSoundFields(record: object, path: string): void {
  for (const [key, value] of Object.entries(record) as [string, unknown][]) {
    const name = Array.isArray(record) ? path : key;
    if (typeof value === 'string') expectSoundText(value, name);
    else if (typeof value === 'number') expectSoundNumber(value, name);
    else if (typeof value === 'object' && value !== null) expectSoundFields(value, name);
    else if (value !== true) throw new Error(`${name} is ${String(value)}, where it should be absent`);
  }
}

function expectSoundText(value: string, name: string): void {
  if (value === '' || value.trim() !== value)
    throw new Error(`${name} is not trimmed: ${JSON.stringify(value.slice(0, 99))}`);
  if (!addressKeys.has(name)) return;
  if (!/^https?:$/.test(new URL(value).protocol))
    throw new Error(`${name} is no address of the web: ${value.slice(0, 99)}`);
  expect(value.length).toBeLessThanOrEqual(longestAddress);
}

function expectSoundNumber(value: number, name: string): void {
  if (!Number.isSafeInteger(value)) throw new Error(`${name} is ${value}`);
  if (!timeKeys.has(name) && value < 0) throw new Error(`${name} is ${value}`);
}
