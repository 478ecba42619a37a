import { describe, expect, it } from 'vitest';
import { agrees, compareFeeds, fields } from '../conformance/compare.ts';
import { differences } from '../conformance/differences.ts';
import { corpus, readCorpus } from '../conformance/read-corpus.ts';

const documents = readCorpus();
const isAbsent = documents.length === 0;

describe.skipIf(isAbsent)(isAbsent ? `the corpus (not compared: there is no ${corpus})` : 'the corpus', () => {
  it.each(documents)('agrees on $name, but where a reason is listed', ({ name, expected, read }) => {
    if (!read.ok) throw new Error(`not read: ${read.failure.kind}`);
    const comparisons = compareFeeds(read.value, expected);
    for (const field of fields) {
      const differing = comparisons.filter((comparison) => comparison.field === field && !agrees(comparison));
      const isListed = differences.has(`${name} ${field}`);
      if (isListed) expect(differing, `${name} ${field} no longer differs`).not.toEqual([]);
      else expect(differing).toEqual([]);
    }
  });

  it('lists reasons for documents that there are', () => {
    const names = new Set(documents.map(({ name }) => name));
    expect([...differences.keys()].filter((key) => !names.has(key.replace(/ \w+$/, '')))).toEqual([]);
  });
});
