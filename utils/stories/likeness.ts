import { hashText } from '../kernel/hash.ts';
import type { SourceId } from '../sources/source.ts';
import { addressKey } from './address-key.ts';
import type { Likeness } from './story.ts';

/** By page and headline, within its source; nothing where one of them is absent. */
export function likenessOf(sourceId: SourceId, link: string | undefined, headline: string): Likeness | undefined {
  const page = addressKey(link);
  return page === '' || headline === '' ? undefined : (`${sourceId}/${hashText(`${page}\n${headline}`)}` as Likeness);
}
