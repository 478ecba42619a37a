import { minutesToRead } from '../../utils/stories/reading-time.ts';
import type { Story } from '../../utils/stories/story.ts';
import { minutesOf } from '../parts/times.ts';

export function Badge({ story, language }: { story: Story; language: string | undefined }) {
  return <span class="badge">{minutesOf(minutesToRead(story.length, language))} read</span>;
}
