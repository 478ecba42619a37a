import { foldWhitespace } from '../../utils/text/fold-whitespace.ts';
import { htmlToLine } from '../../utils/text/html-to-text.ts';
import type { LinkedData, Thing } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

const mostAuthors = 10;
const longestName = 120;
const names = ['author', 'article:author', 'parsely-author', 'byl', 'dc.creator', 'dcterms.creator', 'sailthru.author'];
/** What stands before a name: "By Jane Roe", "Von …". */
const by =
  /^(?:(?:written|reported|posted|story|text)\s+)?(?:by|von|par|por|di|da|door|av|af|przez|автор|автор:|文|記者|记者)[\s:]+/iu;
const webAddress = /^(?:https?:)?\/\/|^www\.|^@/i;

/** Who wrote it, as the metadata names them: "Jane Roe, John Doe". */
export function authorsOf(data: LinkedData, article: Thing, tags: MetaTags): string | undefined {
  const linked = data
    .values(article['author'] ?? article['creator'])
    .map((value) => (typeof value === 'string' ? value : (data.values(value['name'])[0] as string | undefined)));
  return joinNames(linked) ?? names.map((name) => joinNames(tags.all(name))).find((author) => author !== undefined);
}

/** A name without what is said around it; nothing where it is an address. */
export function toName(text: string | undefined): string | undefined {
  if (typeof text !== 'string') return undefined;
  const name = foldWhitespace(htmlToLine(text.slice(0, longestName * 4))).replace(by, '');
  return name === '' || name.length > longestName || webAddress.test(name) ? undefined : name;
}

function joinNames(written: readonly (string | undefined)[]): string | undefined {
  const found = written
    .slice(0, mostAuthors)
    .map(toName)
    .filter((name) => name !== undefined);
  return found.length > 0 ? [...new Set(found)].join(', ') : undefined;
}
