/**
 * What the sample newsroom publishes, as Wireside keeps it: its feeds are written, read and made into stories by the code that
 * does so for any feed. The pictures are painted by whoever serves the gallery.
 */
import { minute } from '../../utils/kernel/duration.ts';
import { parseFeed } from '../../utils/feeds/parse-feed.ts';
import type { Source, SourceState } from '../../utils/sources/source.ts';
import type { Story, StoryBody } from '../../utils/stories/story.ts';
import { toStories } from '../../utils/stories/to-story.ts';
import { noon, source, sourceState } from '../builders/source.ts';
import { writeFeed } from '../newsroom/feeds/write-feed.ts';
import { publishedBefore } from '../newsroom/publishing-times.ts';
import type { SampleSource } from '../newsroom/sample-story.ts';
import { sampleSources } from '../newsroom/sources/index.ts';

export interface News {
  readonly sources: readonly Source[];
  readonly states: readonly SourceState[];
  readonly stories: readonly Story[];
  readonly bodies: readonly StoryBody[];
}

/** Enough for a river that goes on past what is shown; all of them would take every state a third longer to draw. */
const shownOfEach = 12;

/** Of these sources, or of all. What came in the last `newsMs` came as news. */
export function readNews({ keys, newsMs = 90 * minute }: { keys?: readonly string[]; newsMs?: number } = {}): News {
  const chosen = sampleSources.filter(({ key }) => keys?.includes(key) ?? true);
  const read = chosen.map((sample) => readSource(sample, sampleSources.indexOf(sample), newsMs));
  return {
    sources: read.map((each) => each.source),
    states: read.map((each) => each.state),
    stories: read.flatMap((each) => each.stories),
    bodies: read.flatMap((each) => each.bodies),
  };
}

function readSource(sample: SampleSource, index: number, newsMs: number) {
  const site = `https://${sample.key}.example/`;
  const own = source({ name: sample.key, address: `${site}feed.xml`, followedAt: noon - (index + 1) * minute });
  const count = sample.stories.length;
  const published = sample.stories.slice(0, shownOfEach).map((story, age) => ({
    story,
    address: site + story.slug,
    publishedAt: noon - publishedBefore(age, count, index),
  }));
  const written = writeFeed({
    source: sample,
    origin: location.origin,
    siteAddress: site,
    feedAddress: own.address,
    stories: published.toSorted((one, other) => other.publishedAt - one.publishedAt),
  });
  const feed = parseFeed(written, own.address);
  if (!feed.ok) throw new Error(`${sample.name}: ${feed.failure.kind}`);
  const incoming = toStories(feed.value, { sourceId: own.id, seenAt: noon, isNews: true });
  const arrivals = incoming.map(({ story }) => -story.riverOrder).toSorted((one, other) => other - one);
  return {
    source: own,
    state: sourceState(own, {
      title: sample.name,
      siteLink: site,
      language: sample.language,
      arrivals,
      lastSuccessAt: noon - (index + 2) * minute,
      nextCheckAt: noon + (index * 7 + 9) * minute,
    }),
    stories: incoming.map(({ story }) => arrivedSoon(story, newsMs)),
    bodies: incoming.flatMap(({ body }) => body ?? []),
  };
}

/** Found a minute after it was published, and not all at once. */
function arrivedSoon(story: Story, newsMs: number): Story {
  const firstSeenAt = Math.min(noon, (story.publishedAt ?? noon) + minute);
  return { ...story, firstSeenAt, arrival: [firstSeenAt > noon - newsMs ? 1 : 0, firstSeenAt] };
}
