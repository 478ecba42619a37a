import type { SampleSource, SampleStory } from './sample-story.ts';

/** The source's next story after `published` later ones. Never ends: used-up stories are followed by updates. */
export function laterStory(source: SampleSource, published: number): SampleStory {
  const written = source.later[published];
  if (written) return written;
  const round = published - source.later.length;
  const template = source.updates[round % source.updates.length];
  if (!template) throw new Error(`${source.name} has no updates to go on with.`);
  const fill = (text: string) => text.replaceAll('{n}', String(round + 3));
  return {
    slug: `update-${round + 1}`,
    body: fill(template.body),
    ...(template.headline === undefined ? {} : { headline: fill(template.headline) }),
  };
}
