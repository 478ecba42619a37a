import { fetchDocument, type FetchTools } from '../../utils/fetching/fetch-document.ts';
import { createShelf } from '../../utils/fetching/shelf.ts';
import { createTurns } from '../../utils/fetching/turns.ts';
import { second } from '../../utils/kernel/duration.ts';
import { succeed } from '../../utils/kernel/result.ts';
import { isFirefox } from '../../utils/platform/is-firefox.ts';
import { identify } from '../../utils/platform/own-requests.ts';
import { hasAccess } from '../../utils/platform/permissions.ts';
import { watchRedirect } from '../../utils/platform/redirects.ts';
import type { RefreshTools } from '../../utils/polling/refresh-source.ts';
import type { Database } from '../../utils/store/database.ts';
import { readHold, saveHold } from '../../utils/store/reader.ts';
import type { HandlerTools } from './handlers.ts';

export interface Fetching {
  /** For polling. What was fetched a moment ago to be shown is not fetched again. */
  readonly fetchFeed: RefreshTools['fetchDocument'];
  /** A page that the person has just let us read is no host that we may always read. */
  readonly fetchAlso: HandlerTools['fetchDocument'];
  /** For the page of a story that the person has opened. */
  readonly fetchPage: HandlerTools['fetchPage'];
}

/** Who follows many sources of one host is no crowd there. */
const restOfHost = second;

/** The one way to the network, with what the browser and the store know. */
export function createFetching(database: () => Promise<Database>): Fetching {
  const shelf = createShelf(Date.now);
  const { inTurn, next } = createTurns(restOfHost);
  const tools: FetchTools = {
    now: Date.now,
    isOnline: () => navigator.onLine,
    hasAccess,
    watchRedirect,
    identify,
    holds: {
      until: async (host) => readHold(await database(), host, Date.now()),
      hold: async (host, until) => saveHold(await database(), host, until, Date.now()),
    },
    inTurn,
    cache: isFirefox ? 'no-cache' : 'default',
  };
  return {
    fetchFeed: async (request) => {
      const isFirst = request.etag === undefined && request.lastModified === undefined;
      const shown = isFirst ? await shelf.find(request.address) : undefined;
      // It may have been read with what the person let us read for a moment.
      if (shown && (await hasAccess(request.address))) return succeed(shown);
      return fetchDocument(request, tools);
    },
    fetchAlso: async (request, mayAlsoRead) => {
      const shown = await shelf.find(request.address);
      if (shown) return succeed(shown);
      const mayRead = async (address: string) => (await hasAccess(address)) || (await mayAlsoRead?.(address)) === true;
      return shelf.put(request.address, fetchDocument(request, { ...tools, hasAccess: mayRead }));
    },
    fetchPage: (request) => fetchDocument(request, { ...tools, inTurn: next }),
  };
}
