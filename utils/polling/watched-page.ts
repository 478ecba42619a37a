import type { FetchedDocument } from '../fetching/fetch-document.ts';
import type { Source, SourceState } from '../sources/source.ts';
import { changesOf, toPageText } from '../stories/page-changes.ts';
import type { Incoming } from '../stories/to-story.ts';
import { mainTextOf } from '../text/main-text.ts';

export type FetchedPage = Extract<FetchedDocument, { status: 'fetched' }>;

export interface PageReading {
  /** `same` where nothing has changed since the last reading that is worth a story. */
  readonly kind: 'read' | 'same';
  readonly facts: Pick<SourceState, 'title' | 'language' | 'siteLink' | 'pageText'>;
  readonly incoming: readonly Incoming[];
}

/** Reads a watched page; nothing where it has no text. The first reading is what later ones are compared with. */
export function readWatchedPage(
  html: string,
  { contentType = '', address }: FetchedPage,
  source: Source,
  { pageText: before }: SourceState,
  now: number,
): PageReading | undefined {
  if (!/^$|html|xml|text\/plain/i.test(contentType)) return undefined;
  const page = mainTextOf(html);
  if (page.lines.length === 0) return undefined;
  const pageText = toPageText(page.lines);
  const change =
    before === undefined ? undefined : changesOf(before, pageText, page, { sourceId: source.id, address, seenAt: now });
  return {
    kind: before === undefined || change ? 'read' : 'same',
    facts: {
      ...(page.title && { title: page.title }),
      ...(page.language && { language: page.language }),
      siteLink: address,
      pageText,
    },
    incoming: change ? [change] : [],
  };
}
