import { stripVTControlCharacters } from 'node:util';
import type { ShownStory } from './read-panel.ts';

/** A story as a few lines of text. Feeds are strangers: nothing of theirs may steer the terminal. */
export function printStory({ source, age, badge, headline, summary }: ShownStory): void {
  const lines = [[source, age, badge].filter(Boolean).join(' · '), `  ${headline}`];
  if (summary && summary !== headline) lines.push(`  ${summary.length > 160 ? `${summary.slice(0, 159)}…` : summary}`);
  console.log(`${lines.map(toPlain).join('\n')}\n`);
}

const toPlain = (text: string): string => stripVTControlCharacters(text).replace(/\p{Cc}/gu, ' ');
