import { openingOf } from '../read-body.ts';
import type { SampleStory } from '../sample-story.ts';

/** Long openings are cut at a word, as newsrooms' own systems do, and say so with an ellipsis. */
export function summaryOf(story: SampleStory, language: string): string {
  const summary = story.summary ?? openingOf(story.body);
  const limit = language === 'ja' ? 110 : 280;
  if (summary.length <= limit) return summary;
  const cut = summary.slice(0, limit);
  return language === 'ja' ? `${cut}…` : `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,،;:.–-]+$/, '')}…`;
}
