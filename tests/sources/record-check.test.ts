import { describe, expect, it } from 'vitest';
import { recordArrivals, recordCheck } from '../../utils/sources/record-check.ts';
import { newState } from '../../utils/sources/source.ts';
import { source } from '../builders/source.ts';

const state = newState(source());

describe('what is noted of a source', () => {
  it('is how many stories its last check added, and when they were published', () => {
    const checked = recordCheck(recordCheck(state, { at: 1, outcome: 'unchanged' }), { at: 2, outcome: 'read' });
    const added = recordArrivals(checked, [30, 10, 20]);
    expect(added.checks).toEqual([
      { at: 2, outcome: 'read', added: 3 },
      { at: 1, outcome: 'unchanged' },
    ]);
    expect(added.arrivals).toEqual([30, 20, 10]);
    expect(recordArrivals(added, [])).toBe(added);
    expect(recordArrivals(added, [25, 30]).arrivals).toEqual([30, 25, 20, 10]);
  });

  it('does not grow without end', () => {
    const many = recordArrivals(
      state,
      Array.from({ length: 5_000 }, (_, index) => index),
    );
    expect(many.arrivals).toHaveLength(200);
    expect(many.arrivals?.[0]).toBe(4_999);
  });
});
