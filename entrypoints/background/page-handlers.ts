import { decodeBytes } from '../../utils/feeds/decode-bytes.ts';
import { discoverFeeds } from '../../utils/feeds/discover-feeds.ts';
import { parseFeed } from '../../utils/feeds/parse-feed.ts';
import { checkAddress } from '../../utils/fetching/url-gate.ts';
import { fail, succeed, type Result } from '../../utils/kernel/result.ts';
import { announceChange } from '../../utils/messaging/changes.ts';
import type { FeedPreview } from '../../utils/messaging/protocol.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import { isOpenBeside, readPageBeside, type PageBeside } from '../../utils/platform/page-beside.ts';
import { hasAccess } from '../../utils/platform/permissions.ts';
import { hostOf } from '../../utils/sources/hosts-of.ts';
import { newSource } from '../../utils/sources/new-source.ts';
import { publishingRate } from '../../utils/sources/publishing-rate.ts';
import type { FeedCandidate, SourceFailure, SourceId } from '../../utils/sources/source.ts';
import { isLocalAddress } from '../../utils/sources/typed-address.ts';
import { moveSource, readSources, readUnfollowed, saveSources } from '../../utils/store/sources.ts';
import { toStories } from '../../utils/stories/to-story.ts';
import { foldWhitespace } from '../../utils/text/fold-whitespace.ts';
import { htmlToLine } from '../../utils/text/html-to-text.ts';
import { giveBackUnused } from './access.ts';
import type { HandlerTools } from './handlers.ts';

type Name = 'lookAtPage' | 'previewFeeds' | 'watchPage' | 'leavePage';

/** For following the page beside the panel. */
export function createPageHandlers({
  database,
  fetchDocument,
  refresh,
  ringNext,
}: Pick<HandlerTools, 'database' | 'fetchDocument' | 'refresh' | 'ringNext'>): Pick<Handlers, Name> {
  return {
    lookAtPage: async ({ windowId }) => {
      const page = await readPageBeside(windowId, describePage);
      if (!page.ok) return page;
      const address = checkAddress(page.value.address, { isLocal: true });
      if (!address.ok) return fail({ kind: 'closed-page' });
      const { href } = address.value;
      const title = foldWhitespace(page.value.title);
      return succeed({ address: href, ...(title && { title }), feeds: feedsOf(page.value, href) });
    },
    previewFeeds: ({ addresses, windowId }) => {
      const isBeside = (address: string) => isOpenBeside(windowId, address);
      return Promise.all(addresses.map((address) => preview(address, fetchDocument, isBeside)));
    },
    watchPage: async ({ address }) => {
      const db = await database();
      const now = Date.now();
      const known = [...(await readSources(db)).map(({ source }) => source), ...(await readUnfollowed(db))];
      const taken = new Set(known.map(({ id }) => id));
      const { unfollowedAt: _unfollowedAt, ...source } =
        known.find((one) => one.address === address) ?? newSource(address, now, { taken });
      await saveSources(db, [{ ...source, kind: 'page' }]);
      // What was learned of it as a feed is of no use.
      await moveSource(db, source.id, address, now);
      announceChange('sources', 'states', 'stories');
      await ringNext();
      void refresh([source.id]);
      return { sourceId: source.id };
    },
    leavePage: async ({ addresses }) => {
      await giveBackUnused(
        await database(),
        addresses.flatMap((address) => hostOf(address) ?? []),
      );
      return null;
    },
  };
}

/** Runs in the page. What names feeds stands in the head, or in the first millions of letters. */
const describePage = (): PageBeside => ({
  address: location.href,
  title: document.title,
  contentType: document.contentType,
  html: document.documentElement.outerHTML.slice(0, 3_000_000),
});

/** A page of the network must not lead to the reader's own machines. */
function feedsOf({ html, contentType }: PageBeside, address: string): readonly FeedCandidate[] {
  if (/xml|json/i.test(contentType) && !/xhtml|svg/i.test(contentType)) return [{ address }];
  const isLocal = isLocalAddress(address);
  return discoverFeeds(html, address).filter((feed) => checkAddress(feed.address, { isLocal }).ok);
}

const shownStories = 3;

async function preview(
  address: string,
  fetchDocument: HandlerTools['fetchDocument'],
  isBeside: (address: string) => Promise<boolean>,
): Promise<Result<FeedPreview, SourceFailure>> {
  const fetched = await fetchDocument({ address, isLocal: isLocalAddress(address) }, isBeside);
  // Where a request without lasting access is led to, the browser does not tell.
  if (!fetched.ok && fetched.failure.kind === 'redirected-nowhere' && !(await hasAccess(address))) {
    return fail({ kind: 'no-permission', host: hostOf(address) ?? '' });
  }
  if (!fetched.ok) return fetched;
  const document = fetched.value;
  if (document.status === 'not-modified') return fail({ kind: 'cut-short' });
  const feed = parseFeed(decodeBytes(document.bytes, document.contentType), document.address);
  if (!feed.ok) return feed;
  const now = Date.now();
  const stories = toStories(feed.value, { sourceId: 'preview' as SourceId, seenAt: now, isNews: false })
    .map(({ story }) => story)
    .toSorted((one, other) => one.riverOrder - other.riverOrder);
  const title = htmlToLine(feed.value.title?.value ?? '');
  const rate = publishingRate(
    stories.flatMap(({ publishedAt }) => publishedAt ?? []),
    now,
  );
  return succeed({
    ...(title && { title }),
    ...(feed.value.language && { language: feed.value.language }),
    ...(rate && { rate }),
    stories: stories.length,
    latest: stories.slice(0, shownStories).map(({ headline, summary, publishedAt }) => ({
      words: headline ?? summary ?? '',
      ...(publishedAt !== undefined && { publishedAt }),
    })),
  });
}
