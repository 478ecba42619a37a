/**
 * A 106-bit digest of a text as 22 base-36 characters, for identity and for "same bytes as last time". Not for secrets.
 * Two 53-bit multiply-xorshift mixes with different seeds (the finaliser is MurmurHash3's), so that a hundred thousand
 * stories collide with a chance below 1e-21. Frozen: story ids are made of it, tests/kernel/hash.test.ts holds examples.
 */
export function hashText(text: string): string {
  return mix(text, 0x9e3779b9) + mix(text, 0x85ebca6b);
}

function mix(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
