import type { IconNode } from 'lucide';
import { h } from 'preact';

/** A drawn sign. Decoration: what it means is always said in words or in a label beside it. */
export function Icon({
  of,
  size = 18,
  isMirrored = false,
}: {
  of: IconNode;
  size?: 12 | 14 | 18;
  isMirrored?: boolean;
}) {
  return (
    <svg
      class={isMirrored ? 'icon mirrored' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={size === 18 ? 1.75 : 2}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {of.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
