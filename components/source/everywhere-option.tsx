import { say } from '../../utils/words/words.ts';
import { Checkbox } from '../parts/checkbox.tsx';
import type { Everywhere } from '../state/use-everywhere.ts';

/** For those who do not want to be asked for each site. */
export function EverywhereOption({ everywhere: { isHeld, isWanted, want } }: { everywhere: Everywhere }) {
  if (isHeld) return null;
  return <Checkbox label={say('alwaysAllow')} note={say('alwaysAllowNote')} isChecked={isWanted} onChange={want} />;
}
