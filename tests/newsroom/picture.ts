import type { SamplePicture } from './sample-story.ts';

export const picture = (name: string, alt: string, caption: string, credit: string): SamplePicture => ({
  name,
  alt,
  caption,
  credit,
});
