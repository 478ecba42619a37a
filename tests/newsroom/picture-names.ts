import { readBody } from './read-body.ts';
import type { SampleSource } from './sample-story.ts';

/** Every picture that a story shows, above its text or within it. */
export function pictureNames(sources: readonly SampleSource[]): Set<string> {
  const stories = sources.flatMap((source) => [...source.stories, ...source.later]);
  const above = stories.flatMap(({ picture }) => (picture ? [picture.name] : []));
  const within = stories.flatMap(({ body }) =>
    readBody(body).flatMap((block) => (block.kind === 'figure' ? [block.picture.name] : [])),
  );
  return new Set([...above, ...within]);
}
