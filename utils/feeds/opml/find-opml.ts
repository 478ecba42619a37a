import { readProlog } from '../read-prolog.ts';
import { TextFinder } from '../text-finder.ts';
import type { OpmlFailure } from './opml.ts';

/** Not /^\s*\ufeff?\s*\{/: the white space at both ends of an optional mark costs quadratic time. */
const jsonStart = /^[\s\ufeff]*[[{]/;
const root = /<!--|<(?:opml|outline|html|rss|feed|rdf:rdf)(?=[\s>/])/gi;

/**
 * Where a list begins: its root, or its first outline where the root is missing. Comments before it and warnings of a
 * server's scripts are passed over.
 */
export function findOpml(text: string): { readonly index: number } | OpmlFailure {
  const find = new TextFinder(text);
  root.lastIndex = 0;
  if (!jsonStart.test(text)) {
    for (let found = root.exec(text); found !== null; found = root.exec(text)) {
      if (/^<o/i.test(found[0])) return { index: found.index };
      if (found[0] !== '<!--') break;
      const end = find.next('-->', root.lastIndex);
      if (end >= 0) root.lastIndex = end;
    }
  }
  return nameOther(text);
}

function nameOther(text: string): OpmlFailure {
  if (jsonStart.test(text)) return { kind: 'json-but-no-opml' };
  const prolog = readProlog(text);
  if (!('kind' in prolog)) return { kind: 'feed-but-no-opml' };
  return prolog.kind === 'empty-document' || prolog.kind === 'web-page' ? prolog : { kind: 'not-opml' };
}
