import { describe, expect, it } from 'vitest';
import { everything, isSamePlace, isSameScope, soundScope, sourcesIn } from '../../utils/sources/scope.ts';
import type { Source, SourceId } from '../../utils/sources/source.ts';
import { source, sourceState } from '../builders/source.ts';

const known = (name: string, more: Partial<Source> = {}) => {
  const own = source({ name, ...more });
  return { source: own, state: sourceState(own) };
};
const all = [
  known('loose'),
  known('tide', { folder: ['Coast'] }),
  known('swell', { folder: ['Coast', 'Waves'] }),
  known('noise', { folder: ['Coast'], choices: { isMuted: true } }),
];
const names = (...arguments_: Parameters<typeof sourcesIn>) => sourcesIn(...arguments_).map(({ source: { id } }) => id);

describe('a scope', () => {
  it('holds the sources of its folder and of those in it, without muted ones, which have their own', () => {
    expect(names(everything, all)).toEqual(['loose', 'tide', 'swell']);
    expect(names({ of: 'folder', folder: ['Coast'] }, all)).toEqual(['tide', 'swell']);
    expect(names({ of: 'folder', folder: ['Coast', 'Waves'] }, all)).toEqual(['swell']);
    expect(names({ of: 'source', sourceId: 'noise' as SourceId }, all)).toEqual(['noise']);
    expect(names({ of: 'saved' }, all)).toEqual([]);
    expect(names({ of: 'all', words: '' }, all)).toHaveLength(4);
  });

  it('becomes everything when what it is of is gone, read as before', () => {
    const gone = { of: 'source', sourceId: 'gone' as SourceId } as const;
    expect(soundScope({ ...gone, isUnreadOnly: true }, all)).toEqual({ of: 'all', isUnreadOnly: true });
    expect(soundScope({ of: 'folder', folder: ['Hills'] }, all)).toEqual(everything);
    expect(soundScope(undefined, all)).toEqual(everything);
    const muted = { of: 'source', sourceId: 'noise' as SourceId } as const;
    expect(soundScope(muted, all)).toBe(muted);
  });

  it('is the same by what it says', () => {
    expect(isSameScope({ of: 'all' }, { of: 'all', isUnreadOnly: false })).toBe(true);
    expect(isSameScope({ of: 'all' }, { of: 'all', words: '' })).toBe(false);
    expect(isSamePlace({ of: 'saved' }, { of: 'saved', isUnreadOnly: true })).toBe(true);
    expect(isSamePlace({ of: 'folder', folder: ['a'] }, { of: 'folder', folder: ['a', 'b'] })).toBe(false);
  });
});
