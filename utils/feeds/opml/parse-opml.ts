import { fail, succeed, type Result } from '../../kernel/result.ts';
import { withoutAbsent } from '../without-absent.ts';
import { missingDeclarations } from './declare-prefixes.ts';
import { findOpml } from './find-opml.ts';
import { longestOpml, type Opml, type OpmlDamage, type OpmlFailure } from './opml.ts';
import { readOpml, type OpmlReading } from './read-opml.ts';
import { toXmlText } from './xml-names.ts';

/**
 * What a list of subscriptions says, from its text. Every outline that is complete in a damaged file is kept, and the
 * damage is said. Never throws; the time it takes grows with the text and no faster.
 */
export function parseOpml(text: string): Result<Opml, OpmlFailure> {
  const isTooLong = text.length > longestOpml;
  const clean = toXmlText(isTooLong ? text.slice(0, longestOpml) : text);
  const found = findOpml(clean);
  if ('kind' in found) return fail(found);
  const asWritten = readOpml(clean, found.index, false);
  const reading = asWritten.tree.hasUnclosedFeeds ? readOpml(clean, found.index, true) : asWritten;
  if (reading.tree.count === 0) return fail({ kind: whyEmpty(reading, isTooLong) });
  const opml: Opml = withoutAbsent({
    title: reading.head.title,
    head: reading.head.elements,
    attributes: reading.attributes,
    outlines: reading.tree.outlines,
    damage: describeDamage(reading, isTooLong),
  });
  return succeed({ ...opml, attributes: [...opml.attributes, ...missingDeclarations(opml)] });
}

function whyEmpty(reading: OpmlReading, isTooLong: boolean): OpmlFailure['kind'] {
  if (isTooLong) return 'too-large';
  return reading.isCut ? 'cut-off-before-any-outline' : 'without-outlines';
}

function describeDamage(reading: OpmlReading, isTooLong: boolean): OpmlDamage | undefined {
  const { count, isTooDeep } = reading.tree;
  if (reading.hasTooMany || isTooLong) return { kind: 'too-many', kept: count };
  if (reading.isCut) return { kind: 'cut-off', outlines: count };
  if (isTooDeep) return { kind: 'too-deep' };
  return reading.isMalformed ? { kind: 'malformed' } : undefined;
}
