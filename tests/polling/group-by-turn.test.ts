import { describe, expect, it } from 'vitest';
import { groupByTurn } from '../../utils/polling/group-by-turn.ts';

const grouped = (hosts: string, most: number) =>
  groupByTurn(
    [...hosts].map((host) => ({ host })),
    most,
  ).map((group) => group.map(({ host }) => host).join(''));

describe('groupByTurn', () => {
  it.each([
    ['', []],
    ['abcdefg', ['abc', 'def', 'g']],
    ['aab', ['a', 'ab']],
    ['aaa', ['a', 'a', 'a']],
    ['abab', ['ab', 'ab']],
  ])('makes of %j %j', (hosts, groups) => {
    expect(grouped(hosts, 3)).toEqual(groups);
  });
});
