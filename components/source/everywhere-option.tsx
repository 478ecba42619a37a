import { Checkbox } from '../parts/checkbox.tsx';
import type { Everywhere } from '../state/use-everywhere.ts';

/** For those who do not want to be asked for each site. */
export function EverywhereOption({ everywhere: { isHeld, isWanted, want } }: { everywhere: Everywhere }) {
  if (isHeld) return null;
  return (
    <Checkbox
      label="Always allow sites I follow"
      note="Your browser asks once, for all sites, and not for each. Wireside still reads only those that you follow."
      isChecked={isWanted}
      onChange={want}
    />
  );
}
