import type { Story } from '../../utils/stories/story.ts';
import { say } from '../../utils/words/words.ts';
import { minutesOf } from '../parts/times.ts';
import { useMinutes } from '../state/reading-speed.ts';

export function Badge({ story, language }: { story: Story; language: string | undefined }) {
  const minutes = useMinutes(story, language);
  if (story.lengthOf === 'teaser') return <span class="badge teaser">{say('teaser')}</span>;
  return <span class="badge">{say('minutesToRead', minutesOf(minutes))}</span>;
}
