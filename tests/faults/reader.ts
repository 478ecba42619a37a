// A person's Wireside in a real Chromium, following every feed of a wire, and what must be true of it after any fault.
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { newChromiumProfile } from '../support/chromium-profile.ts';
import type { BrokenKind } from '../../utils/stories/verdict.ts';
import { must, until } from './row.ts';
import { startWire, type Wire } from './wire.ts';
import { letPass, makeDueIn, readStore, settled, type StoreRead } from './in-extension.ts';

declare const chrome: {
  permissions: { request(wanted: { origins: readonly string[] }): Promise<boolean> };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

export interface Reader {
  readonly chromium: Chromium;
  readonly wire: Wire;
  ask(name: string, request: object): Promise<unknown>;
  store(): Promise<StoreRead>;
  /** As if so much time had passed: all times in the store lie so much further back, and the alarm rings. */
  letPass(ms: number): Promise<void>;
  /** Every source is due so many milliseconds from now, and no alarm is told. */
  makeDueIn(ms: number): Promise<void>;
  /** Until every source has what its feed says now. */
  settled(): Promise<void>;
  /** Until every source was looked at, whatever came of it. */
  roundOver(): Promise<void>;
  /** The invariants hold, the badge is the count, and each source has what its feed published, once. */
  expectWhole(): Promise<void>;
  /** The invariants hold, and the badge is the count. */
  expectSound(): Promise<void>;
}

/** How often the badge was compared with the count, and equal (C23). */
export const badgeChecks = { made: 0, equal: 0 };

export const hour = 3_600_000;
/** So long that every source is due, whatever was learned of it. */
export const longWait = 8 * 24 * hour;

export interface ReaderOptions {
  readonly feeds: number;
  readonly extension: string;
  readonly profile?: string;
  readonly hostMap?: Readonly<Record<string, string>>;
}

/** Everything is read once before `use` begins. */
export async function withReader<Result>(
  { feeds, ...options }: ReaderOptions,
  use: (reader: Reader) => Promise<Result>,
): Promise<Result> {
  const wire = await startWire(feeds);
  try {
    const chromium = await launchReader(options);
    try {
      await follow(chromium, wire);
      return await use(createReader(chromium, wire));
    } finally {
      await chromium.close().catch(() => undefined);
    }
  } finally {
    await wire.close();
  }
}

export const launchReader = ({ extension, profile, hostMap }: Omit<ReaderOptions, 'feeds'>): Promise<Chromium> =>
  launchChromium({ extension, ...(profile && { profile }), hostMap: hostMap ?? { '*.test': '127.0.0.1' } });

export async function follow(chromium: Chromium, wire: Wire): Promise<void> {
  await chromium.grantHosts(['*://*.test/*']);
  await chromium.evaluateInExtension(() => chrome.permissions.request({ origins: ['*://*.test/*'] }));
  const reader = createReader(chromium, wire);
  await reader.ask('follow', { addresses: wire.addresses });
  await reader.settled();
  await reader.expectWhole();
}

export function createReader(chromium: Chromium, wire: Wire): Reader {
  const ask = (name: string, request: object) =>
    chromium.evaluateInExtension(
      async (message) => {
        const send = () => chrome.runtime.sendMessage(message) as Promise<{ answer?: unknown; error?: string }>;
        // A worker that is stopped while it handles a request leaves no answer: the panel, too, sends it once more.
        const reply = (await send().catch(() => undefined)) ?? (await send());
        if (reply.error) throw new Error(reply.error);
        return reply.answer;
      },
      { name, ask: request },
    );
  const store = () => chromium.evaluateInExtension(readStore);

  const expectSound = async () => {
    const { broken } = (await ask('verify', {})) as { broken: readonly { kind: BrokenKind; count: number }[] };
    badgeChecks.made++;
    if (!broken.some(({ kind }) => kind === 'badge-wrong')) badgeChecks.equal++;
    must(broken.length === 0, `broken: ${broken.map(({ kind, count }) => `${count} ${kind}`).join(', ')}`);
  };

  const untilRound = async (etagOf: (feed: number) => string | null) => {
    const wanted = Object.fromEntries(wire.addresses.map((address, feed) => [address, etagOf(feed)]));
    const missing = await chromium.evaluateInExtension(settled, wanted);
    must(missing.length === 0, `not within 30 s: ${missing.slice(0, 3).join(', ')} (of ${missing.length})`);
  };

  return {
    chromium,
    wire,
    ask,
    store,
    letPass: (ms) => chromium.evaluateInExtension(letPass, ms),
    makeDueIn: (ms) => chromium.evaluateInExtension(makeDueIn, ms),
    settled: () => untilRound((feed) => wire.etag(feed)),
    roundOver: () => untilRound(() => null),
    expectSound,
    expectWhole: async () => {
      await expectSound();
      expectAllStories(await store(), wire);
    },
  };
}

/** Each source has what its feed has published: none is lost, none is there twice. */
export function expectAllStories({ sources, stories }: StoreRead, wire: Wire): void {
  for (const [feed, address] of wire.addresses.entries()) {
    const [source, ...others] = sources.filter((one) => one.address === address);
    must(source !== undefined && others.length === 0, `${others.length + (source ? 1 : 0)} sources at ${address}`);
    const found = stories.filter(({ sourceId }) => sourceId === source.id).map(({ headline }) => headline ?? '');
    const wanted = wire.headlines(feed);
    const lost = wanted.filter((headline) => !found.includes(headline));
    must(lost.length === 0, `feed ${feed}: ${lost.length} lost, as “${lost[0]}”`);
    must(found.length === wanted.length, `feed ${feed}: ${found.length} stories for ${wanted.length}`);
  }
}

/** A profile that outlives its browsers, for rows that start several. */
export const newProfile = newChromiumProfile;

export const untilAsked = (wire: Wire, count: number): Promise<void> =>
  until(() => wire.asked().length >= count, `${count} requests at the server`);
