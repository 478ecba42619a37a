import { expect, it } from 'vitest';
import { foldWhitespace } from '../../utils/text/fold-whitespace.ts';

it.each([
  ['  a \n\t b  ', 'a b'],
  ['a\u00a0\u00a0b', 'a b'],
  ['\u202emoc.elpmaxe\u202c', 'moc.elpmaxe'],
  ['fer\u00adry\u200b', 'ferry'],
  ['\ufeffa\u0007b\u0085c', 'abc'],
  ['क\u094d\u200dष', 'क\u094d\u200dष'],
  ['👩\u200d🚀', '👩\u200d🚀'],
])('%j is %j', (text, line) => {
  expect(foldWhitespace(text)).toBe(line);
});
