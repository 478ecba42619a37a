import { expect, it } from 'vitest';
import type { FetchedDocument } from '../../utils/fetching/fetch-document.ts';
import { createShelf } from '../../utils/fetching/shelf.ts';

const documentAt = (address: string): FetchedDocument => ({ status: 'fetched', bytes: new Uint8Array(), address });

it('holds a few documents for a few minutes', () => {
  let now = 0;
  const shelf = createShelf(() => now);
  shelf.put('https://a.example/', documentAt('https://a.example/'));
  expect(shelf.find('https://a.example/')).toEqual(documentAt('https://a.example/'));
  expect(shelf.find('https://b.example/')).toBeUndefined();
  now = 5 * 60_000;
  expect(shelf.find('https://a.example/')).toBeUndefined();
  for (let at = 0; at < 9; at++) shelf.put(`https://${at}.example/`, documentAt(`https://${at}.example/`));
  expect(shelf.find('https://0.example/')).toBeUndefined();
  expect(shelf.find('https://1.example/')).toBeDefined();
});
