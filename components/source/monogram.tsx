/** The first letter of a source, in the place of a sign that would have to be asked of somebody. */
export const Monogram = ({ name }: { name: string }) => (
  <span class="monogram" aria-hidden="true">
    {(/[\p{L}\p{N}]/u.exec(name)?.[0] ?? '·').toLocaleUpperCase()}
  </span>
);
