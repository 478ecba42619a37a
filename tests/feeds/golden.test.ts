import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toGolden } from './to-golden.ts';

const folder = join(import.meta.dirname, '../fixtures/feeds');
const names = readdirSync(folder).filter((name) => !name.includes('.expected.'));

it.each(names)('reads %s', (name) => {
  const expected: unknown = JSON.parse(readFileSync(join(folder, name.replace(/\.\w+$/, '.expected.json')), 'utf8'));
  expect(toGolden(readFileSync(join(folder, name)))).toEqual(expected);
});

it('has an expected reading for every document', () => {
  expect(readdirSync(folder)).toHaveLength(names.length * 2);
});
