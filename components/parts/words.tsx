import type { ComponentChildren } from 'preact';
import { numberOf, say, sayCount, type CountKey, type MessageKey } from '../../utils/words/words.ts';

/** A message with elements in the places of `$1`, `$2` and `$3`: each language has its own order. */
export function sayWith(key: MessageKey, ...elements: readonly ComponentChildren[]): ComponentChildren {
  const pieces = say(key, '$1', '$2', '$3').split(/\$([1-9])/);
  return <>{pieces.map((piece, index) => (index % 2 === 0 ? piece : elements[Number(piece) - 1]))}</>;
}

export interface CountedProps {
  of: CountKey;
  count: number;
  /** What stands in the count's place, when it is not the number. */
  shown?: string;
  /** Of the words around the count. */
  className: string;
}

/** A count whose words are apart from it, so that they can be left to those who listen. */
export function Counted({ of, count, shown, className }: CountedProps) {
  const number = numberOf(count);
  const [before, after] = sayCount(of, count).split(number);
  return (
    <>
      {before && <span class={className}>{before}</span>}
      {shown ?? number}
      {after && <span class={className}>{after}</span>}
    </>
  );
}
