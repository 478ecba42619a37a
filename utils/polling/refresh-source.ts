import { discoverByAddress, discoverFeeds, type FoundFeed } from '../feeds/discover-feeds.ts';
import { decodeBytes } from '../feeds/decode-bytes.ts';
import type { ParsedFeed } from '../feeds/parsed-feed.ts';
import { parseFeed } from '../feeds/parse-feed.ts';
import type { DocumentRequest, FetchedDocument } from '../fetching/fetch-document.ts';
import type { FetchFailure } from '../fetching/fetch-failure.ts';
import { digestBytes } from '../kernel/digest.ts';
import type { Result } from '../kernel/result.ts';
import { day } from '../kernel/duration.ts';
import { askedNothing } from '../sources/may-ask.ts';
import { recordCheck } from '../sources/record-check.ts';
import type { Check, Source, SourceFailure, SourceState, Validators } from '../sources/source.ts';
import { toStories, type Incoming } from '../stories/to-story.ts';
import { foldWhitespace } from '../text/fold-whitespace.ts';
import { htmlToLine } from '../text/html-to-text.ts';
import { afterAnswer, afterFailure, type StateTools } from './next-state.ts';
import { readWatchedPage, type FetchedPage } from './watched-page.ts';

export interface RefreshTools extends StateTools {
  readonly fetchDocument: (request: DocumentRequest) => Promise<Result<FetchedDocument, FetchFailure>>;
}

/** What one refresh of one source came to. `state` is the row to save with it. */
export type Outcome =
  | { readonly kind: 'read'; readonly state: SourceState; readonly incoming: readonly Incoming[] }
  | { readonly kind: 'unchanged'; readonly state: SourceState }
  | FailedOutcome
  /** The address is a page that names one feed: from now on this is the source's address. */
  | { readonly kind: 'moved'; readonly address: string };

export interface FailedOutcome {
  readonly kind: 'failed';
  readonly state: SourceState;
  readonly failure: SourceFailure;
  /** Digest of the page that stands where a feed was before. */
  readonly pageHash?: string;
}

/** Looks at a source once and says what came of it. Saves nothing and never throws. */
export async function refreshSource(source: Source, state: SourceState, tools: RefreshTools): Promise<Outcome> {
  let bytes = 0;
  const fetchDocument: RefreshTools['fetchDocument'] = async (request) => {
    const fetched = await tools.fetchDocument(request);
    bytes = fetched.ok && fetched.value.status !== 'not-modified' ? fetched.value.bytes.length : 0;
    return fetched;
  };
  let outcome: Outcome;
  try {
    outcome = await look(source, state, { ...tools, fetchDocument });
  } catch (error) {
    outcome = failed(state, { kind: 'our-fault', message: String(error) }, tools);
  }
  return outcome.kind === 'moved' ? outcome : recorded(outcome, source, { at: tools.now(), bytes });
}

type Answer = Exclude<Outcome, { kind: 'moved' }>;

/** The outcome with a note of the check in the source's state, where there was one: without a connection there is none. */
function recorded(outcome: Answer, source: Source, { at, bytes }: Pick<Check, 'at'> & { bytes: number }): Answer {
  if (outcome.kind === 'failed' && askedNothing(source, outcome.failure)) return outcome;
  const check = {
    at,
    outcome: outcome.kind,
    ...(bytes > 0 && { bytes }),
    ...(outcome.kind === 'failed' && { failure: outcome.failure }),
  };
  return { ...outcome, state: recordCheck(outcome.state, check) };
}

async function look(source: Source, state: SourceState, tools: RefreshTools): Promise<Outcome> {
  // Some sites show programs a question about cookies, or nothing, in place of the page that would name the feed.
  const isPage = source.kind === 'page';
  const known = state.lastSuccessAt === undefined && !isPage ? discoverByAddress(source.address) : [];
  if (known.length > 0) return goToFeed(source, state, known, tools);
  const fetched = await tools.fetchDocument({
    address: source.address,
    isLocal: source.isLocal,
    ...validatorsToSend(state, tools.now()),
  });
  if (!fetched.ok) return failed(state, fetched.failure, tools);
  const document = fetched.value;
  if (document.status === 'not-modified') return unchanged(source, state, document, tools);
  const documentHash = await digestBytes(document.bytes);
  if (documentHash === state.documentHash) return unchanged(source, state, document, tools);
  const text = decodeBytes(document.bytes, document.contentType);
  if (isPage) return readPage(source, state, text, { document, documentHash }, tools);
  const feed = parseFeed(text, document.address);
  if (feed.ok) return read(source, state, feed.value, { document, documentHash }, tools);
  // A source that was a feed once and answers with a page today has a bad day (a login, a notice): it stays what it is.
  if (feed.failure.kind === 'web-page' && state.lastSuccessAt === undefined) {
    // Some pages name an address as their feed that leads back to them.
    const found = discoverFeeds(text, document.address).filter(({ address }) => address !== document.address);
    return goToFeed(source, state, found, tools);
  }
  const failing = failed(state, feed.failure, tools);
  return feed.failure.kind === 'web-page' ? { ...failing, pageHash: documentHash } : failing;
}

/** Some servers answer "unchanged" to any date. Where a date is all that they gave, it is believed for so long. */
const longestBeliefInDate = 8 * day;

function validatorsToSend(
  { validators, damage, lastDocumentAt = 0 }: SourceState,
  now: number,
): Pick<DocumentRequest, 'etag' | 'lastModified' | 'isAnew'> {
  // The browser, too, keeps what broke off, and would give it out again.
  if (damage?.kind === 'cut-off') return { isAnew: true };
  const { etag, lastModified } = validators;
  const isBelieved = etag !== undefined || lastModified === undefined || now - lastDocumentAt <= longestBeliefInDate;
  return isBelieved ? validators : { isAnew: true };
}

function goToFeed(source: Source, state: SourceState, found: readonly FoundFeed[], tools: RefreshTools): Outcome {
  const candidates = found.filter(({ address }) => address !== source.address);
  const [only] = candidates;
  if (!only) return failed(state, { kind: 'page-without-feed' }, tools);
  if (candidates.length === 1) return { kind: 'moved', address: only.address };
  return failed({ ...state, candidates }, { kind: 'page-with-feeds', count: candidates.length }, tools);
}

function read(
  source: Source,
  state: SourceState,
  feed: ParsedFeed,
  { document, documentHash }: { document: FetchedDocument; documentHash: string },
  tools: RefreshTools,
): Outcome {
  const now = tools.now();
  const isNews = state.lastSuccessAt !== undefined;
  const incoming = toStories(feed, { sourceId: source.id, seenAt: now, isNews });
  const title =
    feed.title && (feed.title.type === 'html' ? htmlToLine(feed.title.value) : foldWhitespace(feed.title.value));
  return {
    kind: 'read',
    incoming,
    state: afterAnswer(
      source,
      {
        ...withoutDamage(state),
        ...(title && { title }),
        ...(feed.link && { siteLink: feed.link }),
        ...(feed.language && { language: feed.language }),
        ...(feed.damage && { damage: feed.damage }),
        pace: feed.pace,
        // Those of this answer alone: a server that stopped giving one must not be sent the old one.
        // And none where the document broke off: the server would call unchanged what has never come.
        validators: feed.damage?.kind === 'cut-off' ? {} : validatorsOf(document),
        documentHash,
      },
      document,
      tools,
      incoming.flatMap(({ story }) => story.publishedAt ?? []),
    ),
  };
}

const withoutDamage = ({ damage: _damage, ...state }: SourceState): SourceState => state;

function readPage(
  source: Source,
  state: SourceState,
  html: string,
  { document, documentHash }: { document: FetchedPage; documentHash: string },
  tools: RefreshTools,
): Outcome {
  const page = readWatchedPage(html, document, source, state, tools.now());
  if (!page) return failed(state, { kind: 'page-without-text' }, tools);
  const learned = { ...state, ...page.facts, validators: validatorsOf(document), documentHash };
  const next = afterAnswer(source, learned, document, tools);
  return page.kind === 'same'
    ? { kind: 'unchanged', state: next }
    : { kind: 'read', state: next, incoming: page.incoming };
}

function unchanged(source: Source, state: SourceState, document: FetchedDocument, tools: RefreshTools): Outcome {
  // A 304 may bring a newer validator (RFC 9111, 4.3.4); a document has those that it came with.
  const kept = document.status === 'not-modified' ? state.validators : {};
  const validators = state.damage?.kind === 'cut-off' ? {} : { ...kept, ...validatorsOf(document) };
  return { kind: 'unchanged', state: afterAnswer(source, { ...state, validators }, document, tools) };
}

export const failed = (state: SourceState, failure: SourceFailure, tools: StateTools): FailedOutcome => ({
  kind: 'failed',
  failure,
  state: afterFailure(state, failure, tools),
});

function validatorsOf({ etag, lastModified }: FetchedDocument): Validators {
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}
