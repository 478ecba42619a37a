import type { Story } from '../../utils/stories/story.ts';
import { language } from '../../utils/words/words.ts';
import { sayWith } from '../parts/words.tsx';

export interface SummaryWordsProps {
  story: Story;
  /** The summary, or as much of it as is shown. */
  words: string;
  /** Of the story. */
  language: string | undefined;
}

/** What a story says in short. Of what was taken away from a page it is said that it was. */
export function SummaryWords({ story, words, language: own }: SummaryWordsProps) {
  if (!story.isRemoval) return <>{words}</>;
  return <span lang={language()}>{sayWith('removed', <bdi lang={own ?? ''}>{words}</bdi>)}</span>;
}
