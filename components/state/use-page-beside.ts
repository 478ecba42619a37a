import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../utils/kernel/result.ts';
import type { FeedPreview, SeenPage } from '../../utils/messaging/protocol.ts';
import { windowOfPanel, type UnreadPage } from '../../utils/platform/page-beside.ts';
import { hasAccess } from '../../utils/platform/permissions.ts';
import type { SourceFailure } from '../../utils/sources/source.ts';
import { accessTo } from './use-follow.ts';
import type { Worker } from './use-worker.ts';

export type Preview = Result<FeedPreview, SourceFailure>;

/** What is known of the page beside the panel. */
export type Beside =
  | { readonly kind: 'looking' }
  | UnreadPage
  | {
      readonly kind: 'seen';
      readonly page: SeenPage;
      /** By the feed's address; absent while it is being read. */
      readonly previews: ReadonlyMap<string, Preview>;
      /** Of the addresses of page and feeds, those that may be read for good. */
      readonly readable: ReadonlySet<string>;
    };

/** So many feeds are looked into; pages that name more name one for each topic. */
const mostPreviews = 5;

export interface PageBeside {
  readonly beside: Beside;
  look(): void;
  /** Asks for access to what the previews need, and reads them. Must be called in the click itself. */
  showPreviews(): void;
}

async function readableOf({ address, feeds }: SeenPage): Promise<ReadonlySet<string>> {
  const addresses = [address, ...feeds.map((feed) => feed.address)];
  const mayRead = await Promise.all(addresses.map(hasAccess));
  return new Set(addresses.filter((_address, position) => mayRead[position]));
}

/** Looks at the page beside the panel, each time that `asking` is another: the person asked. */
export function usePageBeside({ ask }: Worker, asking: { readonly isAsked?: true }): PageBeside {
  const [beside, setBeside] = useState<Beside>({ kind: 'looking' });
  /** Asked for here, and given back unless something comes to be followed with it. */
  const asked = useRef(new Set<string>());
  const turn = useRef(0);

  const readPreviews = async (page: SeenPage, known: ReadonlyMap<string, Preview>) => {
    const own = turn.current;
    const addresses = page.feeds.map(({ address }) => address).slice(0, mostPreviews);
    const wanted = addresses.filter((address) => known.get(address)?.ok !== true);
    const [windowId, readable] = await Promise.all([windowOfPanel(), readableOf(page)]);
    let previews = known;
    // Each is shown as it comes: a host is asked for one feed at a time, with a rest between two.
    const readOne = async (address: string) => {
      const [preview] = (await ask('previewFeeds', { addresses: [address], windowId })) ?? [];
      if (!preview || own !== turn.current) return;
      previews = new Map(previews).set(address, preview);
      setBeside({ kind: 'seen', page, previews, readable });
    };
    await Promise.all(wanted.map(readOne));
  };

  const look = async () => {
    const own = ++turn.current;
    setBeside({ kind: 'looking' });
    const seen = await ask('lookAtPage', { windowId: await windowOfPanel() });
    if (own !== turn.current || !seen) return;
    if (!seen.ok) return setBeside(seen.failure);
    if (asking.isAsked) asked.current.add(seen.value.address);
    setBeside({ kind: 'seen', page: seen.value, previews: new Map(), readable: await readableOf(seen.value) });
    await readPreviews(seen.value, new Map());
  };

  const showPreviews = async () => {
    if (beside.kind !== 'seen') return;
    const { page, previews } = beside;
    const needed = [...previews].flatMap(([address, preview]) =>
      !preview.ok && preview.failure.kind === 'no-permission' ? [address, `https://${preview.failure.host}/`] : [],
    );
    const isGiven = await accessTo(needed);
    for (const address of needed) asked.current.add(address);
    if (isGiven) await readPreviews(page, previews);
  };

  useEffect(() => void look(), [asking]);
  useEffect(
    () => () => {
      turn.current++;
      if (asked.current.size > 0) void ask('leavePage', { addresses: [...asked.current] });
    },
    [],
  );
  return { beside, look: () => void look(), showPreviews: () => void showPreviews() };
}
