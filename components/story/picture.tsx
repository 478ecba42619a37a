import { pictureRequest } from '../state/picture-request.ts';

/**
 * The small picture of the river, in a box of its own size: nothing moves when it comes, and one that does not come leaves
 * its box this time. It says nothing that the headline does not, so it has no words.
 */
export function Picture({ url }: { url: string }) {
  return (
    <span class="picture">
      <img {...pictureRequest} src={url} alt="" width={76} height={57} loading="lazy" decoding="async" />
    </span>
  );
}
