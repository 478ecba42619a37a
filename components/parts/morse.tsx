/** Morse W: a dot and two dashes. The end of what there is to read, and the sign of the first run. */
export function Morse({ isUpright = false }: { isUpright?: boolean }) {
  return (
    <span class={isUpright ? 'morse upright' : 'morse'} aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}
