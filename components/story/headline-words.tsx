import { splitAttribution } from '../../utils/stories/wire-attribution.ts';

/** A headline, in which the agency that it begins with is set apart: who reported it is not what happened. */
export function HeadlineWords({ headline }: { headline: string }) {
  const { attribution, words } = splitAttribution(headline);
  if (attribution === undefined) return <>{words}</>;
  return (
    <>
      <span class="attribution">{attribution}</span>
      {words}
    </>
  );
}
