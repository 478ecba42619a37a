import { hashText } from '../kernel/hash.ts';
import { addressKey } from './address-key.ts';
import type { Likeness, Story } from './story.ts';

/** By page and headline, within its source; by what it says where it is a brief. Nothing where it says nothing. */
export function likenessOf({
  sourceId,
  link,
  headline,
  summary,
}: Pick<Story, 'sourceId' | 'link' | 'headline' | 'summary'>): Likeness | undefined {
  const name = headline ?? summary;
  return name === undefined ? undefined : (`${sourceId}/${hashText(`${addressKey(link)}\n${name}`)}` as Likeness);
}
