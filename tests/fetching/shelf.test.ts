import { expect, it } from 'vitest';
import { fail, succeed } from '../../utils/kernel/result.ts';
import type { FetchedDocument } from '../../utils/fetching/fetch-document.ts';
import { createShelf } from '../../utils/fetching/shelf.ts';

const documentAt = (address: string): FetchedDocument => ({ status: 'fetched', bytes: new Uint8Array(), address });
const fetchedAt = async (address: string) => succeed(documentAt(address));

it('holds a few documents for a few minutes', async () => {
  let now = 0;
  const shelf = createShelf(() => now);
  void shelf.put('https://a.example/', fetchedAt('https://a.example/'));
  expect(await shelf.find('https://a.example/')).toEqual(documentAt('https://a.example/'));
  expect(await shelf.find('https://b.example/')).toBeUndefined();
  now = 5 * 60_000;
  expect(await shelf.find('https://a.example/')).toBeUndefined();
  for (let at = 0; at < 9; at++) void shelf.put(`https://${at}.example/`, fetchedAt(`https://${at}.example/`));
  expect(await shelf.find('https://0.example/')).toBeUndefined();
  expect(await shelf.find('https://1.example/')).toBeDefined();
});

it('waits for what is just being fetched, and knows nothing of what could not be', async () => {
  const shelf = createShelf(() => 0);
  const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<typeof fetchedAt>>>();
  void shelf.put('https://a.example/', promise);
  const found = shelf.find('https://a.example/');
  resolve(succeed(documentAt('https://a.example/')));
  expect(await found).toEqual(documentAt('https://a.example/'));
  void shelf.put('https://b.example/', Promise.resolve(fail({ kind: 'offline' })));
  expect(await shelf.find('https://b.example/')).toBeUndefined();
});
