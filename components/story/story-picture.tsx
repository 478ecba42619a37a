import { useState } from 'preact/hooks';
import type { Picture } from '../../utils/stories/story.ts';
import { webAddress } from './web-address.ts';

/** The picture of an opened story, with its words: what it shows, the caption, and whose it is. */
export function StoryPicture({ picture, language }: { picture: Picture; language: string | undefined }) {
  const [isGone, setIsGone] = useState(false);
  const address = webAddress(picture.url);
  if (!address || isGone) return null;
  return (
    <figure class="story-picture" lang={language ?? ''}>
      <img
        src={address}
        alt={picture.alt ?? ''}
        width={3}
        height={2}
        decoding="async"
        referrerpolicy="no-referrer"
        onError={() => setIsGone(true)}
      />
      {(picture.caption || picture.credit) && (
        <figcaption dir="auto">
          {picture.caption} {picture.credit && <span class="credit">{picture.credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
