import { expect, it } from 'vitest';
import { day } from '../../utils/kernel/duration.ts';
import { isSettledMove } from '../../utils/sources/settled-move.ts';
import type { Source } from '../../utils/sources/source.ts';
import { noon, source as sourceCalled } from '../builders/source.ts';

it.each<[string, number, number, Partial<Source>, boolean]>([
  ['three checks over three days', 3, 3 * day, {}, true],
  ['three checks in a day', 3, day, {}, false],
  ['two checks over a week', 2, 7 * day, {}, false],
  ['a source that the person moved back', 9, 9 * day, { staysPut: true }, false],
  ['a machine of one’s own', 9, 9 * day, { isLocal: true }, false],
])('takes %s rightly', (_name, checks, time, more, isSettled) => {
  const move = { address: 'https://new.example/feed', since: noon - time, checks };
  expect(isSettledMove(sourceCalled(more), move, noon)).toBe(isSettled);
});
