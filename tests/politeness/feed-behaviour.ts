// Feeds that publish by the clock, and answer as their headers say.
import { day, hour, second } from '../../utils/kernel/duration.ts';
import type { Ask, Behaviour, Reply } from './score-server.ts';

export interface FeedTraits {
  /** A story comes so often, in milliseconds. */
  readonly every?: number;
  /** When the last story came, for a feed that has gone silent. */
  readonly until?: number;
  readonly etag?: (version: number) => string;
  readonly lastModified?: (version: number) => string;
  /** Told besides, with a new document and without. */
  readonly headers?: (ask: Ask, isUnchanged: boolean) => Readonly<Record<string, string>>;
  /** Markup of the channel. */
  readonly pace?: string;
  /** Markup of each story. */
  readonly story?: string;
}

const shownStories = 10;
/** So long before any run that each feed has a past. */
const beginning = Date.UTC(2020, 0, 1);

export const quotedTag = (version: number): string => `"v${version}"`;

/** The number of stories that have come. */
export const versionAt = (at: number, { every = day, until = Infinity }: FeedTraits): number =>
  Math.floor((Math.min(at, until) - beginning) / every);

/** A feed with validators of its own and conditional answers. */
export function publish(traits: FeedTraits): Behaviour {
  return (ask) => {
    const version = versionAt(ask.at, traits);
    const etag = traits.etag?.(version);
    const lastModified = traits.lastModified?.(version);
    const validators = { ...(etag && { etag }), ...(lastModified && { 'last-modified': lastModified }) };
    const isUnchanged = isSame(ask, etag, lastModified);
    const headers = { ...validators, ...traits.headers?.(ask, isUnchanged) };
    return isUnchanged ? { status: 304, headers } : feedReply(feedText(ask, version, traits), headers);
  };
}

/** Byte for byte, as the pickiest server has it; with a tag the date does not count (RFC 9110, 13.2.2). */
function isSame({ headers }: Ask, etag: string | undefined, lastModified: string | undefined): boolean {
  const tag = headers['if-none-match'];
  if (tag !== undefined) return tag === etag;
  return lastModified !== undefined && headers['if-modified-since'] === lastModified;
}

export const feedReply = (body: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  headers: { 'content-type': 'application/rss+xml', ...headers },
  body,
});

export function feedText(
  { path }: Pick<Ask, 'path'>,
  version: number,
  { every = day, pace = '', story = '' }: FeedTraits,
): string {
  const items = Array.from({ length: shownStories }, (_none, back) => {
    const number = version - back;
    const at = new Date(beginning + number * every).toUTCString();
    return `<item><title>Story ${number} of ${escape(path)}</title><guid>${escape(path)} ${number}</guid><pubDate>${at}</pubDate>${story}</item>`;
  });
  return (
    '<?xml version="1.0"?><rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>' +
    `<title>Feed ${escape(path)}</title>${pace}${items.join('')}</channel></rss>`
  );
}

/** Most hosts wish to be asked a few times a day, so that a run is not long. */
export const calm = (ms: number): Readonly<Record<string, string>> => ({ 'cache-control': `max-age=${ms / second}` });
export const daily = publish({ etag: quotedTag, headers: () => calm(12 * hour) });
export const lively = publish({ etag: quotedTag, every: 6 * hour, headers: () => calm(5 * hour) });

export const httpDate = (at: number): string => new Date(at).toUTCString();

export const pageReply = (body: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body: `<!doctype html><html lang="en">${body}</html>`,
});

/** For a page in a tab, which would ask for /favicon.ico otherwise. */
export const noIcon = '<link rel="icon" href="data:,"><p>Welcome.';

export const redirect = (status: number, location: string): Reply => ({ status, headers: { location } });

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
