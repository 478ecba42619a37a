import { useState } from 'preact/hooks';
import type { Picture } from '../../utils/stories/story.ts';
import { pictureRequest } from '../state/picture-request.ts';
import { webAddress } from './web-address.ts';

/** The picture of an opened story, with its words: what it shows, the caption, and whose it is. */
export function StoryPicture({ picture, language }: { picture: Picture; language: string | undefined }) {
  const [isGone, setIsGone] = useState(false);
  const address = webAddress(picture.url);
  // Its words stay: offline, or when the publisher took the picture down.
  const caption = picture.caption ?? (isGone ? picture.alt : undefined);
  if (!address || (isGone && !caption)) return null;
  return (
    <figure class="story-picture" lang={language ?? ''}>
      {!isGone && (
        <img
          {...pictureRequest}
          src={address}
          alt={picture.alt ?? ''}
          width={3}
          height={2}
          decoding="async"
          onError={() => setIsGone(true)}
        />
      )}
      {(caption || picture.credit) && (
        <figcaption dir="auto">
          {caption} {picture.credit && <span class="credit">{picture.credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
