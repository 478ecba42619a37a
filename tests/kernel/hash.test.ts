import { describe, expect, it } from 'vitest';
import { hashText } from '../../utils/kernel/hash.ts';

describe('hashText', () => {
  // Golden: story ids are made of these. If one changes, every read story comes back as new.
  it.each([
    ['', '1aggevgbi2j1247s7v64qa'],
    ['a', '0bmnxinv5js16ayds5vhae'],
    ['https://example.com/1', '24gebh9glr90hn2mqpybd2'],
    ['Київ', '12z2ntn0fxl2epkkjmelhx'],
    ['🗞️ wire', '0hli4xjm3nh0phs7wsaojg'],
  ])('of %j stays %s', (text, digest) => {
    expect(hashText(text)).toBe(digest);
  });

  it('tells a hundred thousand neighbours apart', () => {
    const digests = new Set(Array.from({ length: 100_000 }, (_, index) => hashText(`https://example.com/${index}`)));
    expect(digests.size).toBe(100_000);
  });
});
