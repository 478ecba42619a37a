import { expect, it } from 'vitest';
import { createSignInWatch } from '../../utils/polling/sign-in-watch.ts';

it('knows a network that answers for others by the same page from three hosts, and gives each check back once', () => {
  const watch = createSignInWatch<string>();
  expect(watch.hear('a.example', 'page', 'a1')).toEqual([]);
  expect(watch.hear('a.example', 'page', 'a2')).toEqual([]);
  expect(watch.hear('b.example', 'other', 'b')).toEqual([]);
  expect(watch.hear('c.example', 'page', 'c')).toEqual([]);
  expect(watch.isMet()).toBe(false);
  expect(watch.hear('d.example', 'page', 'd')).toEqual(['a1', 'a2', 'c', 'd']);
  expect(watch.isMet()).toBe(true);
  expect(watch.hear('e.example', 'page', 'e')).toEqual(['e']);
});
