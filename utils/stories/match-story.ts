import { foldText, wordsOf } from '../text/fold-text.ts';
import type { Story } from './story.ts';

/** Whether a story says all words that were typed: in its headline, its summary, by its author or its source's name. */
export function matcherOf(typed: string, nameOf: (story: Story) => string): (story: Story) => boolean {
  const words = wordsOf(typed);
  return (story) => {
    const said = foldText([story.headline, story.summary, story.author, nameOf(story)].join('\n'));
    return words.every((word) => said.includes(word));
  };
}
