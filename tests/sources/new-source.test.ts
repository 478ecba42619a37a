import { describe, expect, it } from 'vitest';
import { newSource } from '../../utils/sources/new-source.ts';

const address = 'https://harbour.example/';

describe('a new source', () => {
  it('has the id of its address, whenever it is followed', () => {
    const first = newSource(address, 1);
    expect(newSource(address, 2)).toEqual({ ...first, followedAt: 2 });
    expect(newSource(`${address}feed.xml`, 1).id).not.toBe(first.id);
  });

  it('has another while a source that began there has that one', () => {
    const { id } = newSource(address, 1);
    const other = newSource(address, 2, { taken: new Set([id]) });
    expect(other.id).not.toBe(id);
    expect(other).toMatchObject({ address, followedAt: 2 });
  });
});
