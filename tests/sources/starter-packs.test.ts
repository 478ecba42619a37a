import { describe, expect, it } from 'vitest';
import { starterPacks } from '../../utils/sources/starter-packs.ts';

describe('the starter packs', () => {
  it('are a dozen and more, in eight languages and more', () => {
    expect(starterPacks.length).toBeGreaterThanOrEqual(12);
    expect(new Set(starterPacks.map(({ language }) => language)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(starterPacks.map(({ name }) => name)).size).toBe(starterPacks.length);
  });

  it.each(starterPacks)('$name has a few secure addresses, each once', ({ addresses, note }) => {
    expect(addresses.length).toBeGreaterThanOrEqual(3);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(URL.parse(address)?.protocol, address).toBe('https:');
    expect(note).not.toBe('');
  });
});
