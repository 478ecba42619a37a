import { hour } from '../kernel/duration.ts';
import { wordKeys } from '../text/word-keys.ts';
import { addressKey } from './address-key.ts';
import type { Story } from './story.ts';

/** Of the words of the shorter headline. */
const sameHeadline = 0.65;
/** Of what either headline says, told by the other story. Tuned with related.ts. */
const sameEvent = 0.28;
const sameDay = 36 * hour;

/**
 * Whether another story is the same report: has its page, or its headline with hardly a word changed, or tells on the same
 * day what its headline says, and the other way round. `rarityOf` says how much a word counts there, by its key.
 */
export function isSameReport(story: Story, rarityOf: (key: string) => number): (other: Story) => boolean {
  const weigh = (keys: ReadonlySet<string>): number => [...keys].reduce((sum, key) => sum + rarityOf(key), 0);
  const page = addressKey(story.link);
  const own = keysOf(story);
  return (other) => {
    if (page !== '' && page === addressKey(other.link)) return true;
    const its = keysOf(other);
    if (own.name.intersection(its.name).size >= sameHeadline * Math.min(own.name.size, its.name.size)) return true;
    if (Math.abs(other.riverOrder - story.riverOrder) > sameDay) return false;
    const tells = (one: typeof own, two: typeof own): boolean =>
      weigh(one.name.intersection(two.all)) >= sameEvent * weigh(one.name);
    return tells(own, its) && tells(its, own);
  };
}

/** A brief's summary stands for its headline too. */
export const nameOf = ({ headline, summary }: Story): string => headline ?? summary ?? '';

function keysOf(story: Story): { readonly name: ReadonlySet<string>; readonly all: ReadonlySet<string> } {
  const name = new Set(wordKeys(nameOf(story)));
  return { name, all: name.union(new Set(wordKeys(story.summary ?? ''))) };
}
