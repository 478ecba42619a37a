import type { ParsedItem } from '../feeds/parsed-feed.ts';
import { foldWhitespace } from '../text/fold-whitespace.ts';
import { addressKey, isHomePage } from './address-key.ts';

/** So many headlines with one link, and it leads to a list of stories and to none of them. */
const headlinesOfList = 3;

/** What items are compared by, each empty where the item does not say it. */
interface Facts {
  readonly hasId: boolean;
  readonly page: string;
  /** The headline, or all that a brief says. */
  readonly name: string;
  readonly date: string;
  readonly text: string;
}

/**
 * What tells items apart that share their guid, or have none and share their link: the link, and as much more as it takes.
 * Undefined for each where all of them are one story, told again or standing beside its own edit.
 */
export function tellApart(group: readonly ParsedItem[], home: string | undefined): readonly (string | undefined)[] {
  const all = group.map(factsOf);
  const isOwnPage = ownPagesOf(all, addressKey(home));
  const storyOf = new Map<string, Facts>();
  const told = all.map((facts) => {
    const marks = marksOf(facts, isOwnPage(facts.page));
    const known = marks.map((mark) => storyOf.get(mark)).find((story) => story !== undefined);
    // Those of a repetition do not count: through them two stories could become one.
    if (known === undefined) for (const mark of marks) storyOf.set(mark, facts);
    return known ?? facts;
  });
  const stories = new Set(told);
  if (stories.size === 1) return group.map(() => undefined);
  const additions = additionsOf([...stories]);
  return told.map((story) => additions.get(story));
}

function factsOf({ id, link, title, summary, content, publishedAt, updatedAt }: ParsedItem): Facts {
  const text = foldWhitespace(summary?.value ?? content?.value ?? '');
  return {
    hasId: id !== undefined,
    page: addressKey(link),
    name: foldWhitespace(title?.value ?? '') || text,
    date: String(publishedAt ?? updatedAt ?? ''),
    text,
  };
}

/** Whether a page is that of one story, and neither a home page nor a list. */
function ownPagesOf(all: readonly Facts[], home: string): (page: string) => boolean {
  const namesOf = new Map<string, Set<string>>();
  for (const { page, name } of all) namesOf.set(page, (namesOf.get(page) ?? new Set()).add(name));
  return (page) =>
    page !== '' && page !== home && !isHomePage(page) && (namesOf.get(page)?.size ?? 0) < headlinesOfList;
}

/** Items with one of these in common are one story. */
function marksOf({ hasId, page, name, date, text }: Facts, isOwnPage: boolean): readonly string[] {
  const marks = [`text\n${name}\n${text}`];
  if (date !== '') marks.push(`date\n${name}\n${date}`);
  // A story's own page with one date is one story, whose headline was edited; so says the guid that it keeps.
  if (isOwnPage) marks.push(`page\n${page}\n${name}`, ...(hasId ? [`edit\n${page}\n${date}`] : []));
  else if (date === '') marks.push(`page\n${page}\n${name}`);
  return marks;
}

/** No more than it takes, so that an edit of the rest leaves a story its identity. */
function additionsOf(stories: readonly Facts[]): ReadonlyMap<Facts, string> {
  const additions = new Map<Facts, string>();
  for (const length of [1, 2, 3, 4]) {
    const partOf = ({ page, name, date, text }: Facts) => [page, name, date, text].slice(0, length).join('\n');
    const groups = Map.groupBy(
      stories.filter((story) => !additions.has(story)),
      partOf,
    );
    for (const [part, [story, ...others]] of groups) {
      if (story !== undefined && (others.length === 0 || length === 4)) additions.set(story, part);
    }
  }
  return additions;
}
