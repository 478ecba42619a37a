import { fail, succeed, type Result } from '../kernel/result.ts';
import type { FeedFailure } from './feed-failure.ts';
import { readJsonFeed, xmlFormats } from './formats/index.ts';
import { mendJson } from './mend-json.ts';
import type { FeedDamage, ParsedFeed } from './parsed-feed.ts';
import { readProlog } from './read-prolog.ts';
import { readXml } from './read-xml.ts';
import { repairCharacters } from './repair-characters.ts';

/**
 * A sign may have slipped in before it. Not /^\s*\ufeff?\s*\{/: the white space at both ends of an optional mark costs
 * quadratic time.
 */
const jsonStart = /^[\s\ufeff]*[&<>"']?(?=[[{])/;

/**
 * What a document says as a feed, from its text and the address it came from. Whatever is complete in a damaged
 * document is kept, and the damage is said. Never throws; the time it takes grows with the text and no faster.
 */
export function parseFeed(text: string, address: string): Result<ParsedFeed, FeedFailure> {
  if (jsonStart.test(text)) return parseJson(text.replace(jsonStart, ''), address);
  const clean = repairCharacters(text);
  const prolog = readProlog(clean);
  if ('kind' in prolog) return fail(prolog);
  const xml = readXml(clean, prolog, address);
  const read = xmlFormats.get(xml.rootName);
  if (read === undefined) return fail({ kind: 'xml-but-no-feed' });
  const feed = read(xml, address);
  if (feed.items.length === 0 && xml.isTooDeep) return fail({ kind: 'too-deeply-nested' });
  if (feed.items.length === 0 && xml.damage?.kind === 'cut-off') return fail({ kind: 'cut-off-before-any-story' });
  // RDF and roots called "feed" serve other ends too.
  const saysNothing = feed.items.length === 0 && feed.title === undefined && feed.link === undefined;
  if (saysNothing) return fail({ kind: 'xml-but-no-feed' });
  return succeed(xml.damage === undefined ? feed : { ...feed, damage: xml.damage });
}

function parseJson(text: string, address: string): Result<ParsedFeed, FeedFailure> {
  const whole = readJson(text);
  if (whole.ok) {
    const feed = readJsonFeed(whole.value, address);
    return feed === undefined ? fail({ kind: 'json-but-no-feed' }) : succeed(feed);
  }
  const mended = mendJson(text);
  const feed = mended && readJsonFeed(mended.document, address);
  if (mended !== undefined && feed !== undefined) {
    const damage: FeedDamage = mended.isCut ? { kind: 'cut-off', items: feed.items.length } : { kind: 'malformed' };
    return succeed({ ...feed, damage });
  }
  return fail({
    kind: /"(?:items|feed_url|version)"\s*:/.test(text.slice(0, 10_000)) ? 'cut-off-before-any-story' : 'not-a-feed',
  });
}

function readJson(text: string): Result<unknown, undefined> {
  try {
    return succeed(JSON.parse(text));
  } catch {
    return fail(undefined);
  }
}
