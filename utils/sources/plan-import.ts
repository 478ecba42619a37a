import { checkAddress } from '../fetching/url-gate.ts';
import type { FetchFailure } from '../fetching/fetch-failure.ts';
import type { KeptSource } from './kept-source.ts';
import type { Source } from './source.ts';
import { isLocalAddress } from './typed-address.ts';

/** What following what a file offers would come to. Nothing is done yet. */
export interface ImportPlan {
  readonly fresh: readonly KeptSource[];
  /** On the person's own machine or network: followed only if they say so, since a stranger's file may name any machine there. */
  readonly local: readonly KeptSource[];
  /** Followed already, and left as they are. */
  readonly known: readonly KeptSource[];
  /** Lines that name a source again. */
  readonly repeated: number;
  readonly refused: readonly RefusedSource[];
}

export interface RefusedSource {
  readonly name: string;
  readonly address: string;
  readonly failure: FetchFailure;
}

export function planImport(
  offered: readonly KeptSource[],
  unusable: readonly { readonly name: string; readonly address: string }[],
  followed: readonly Source[],
): ImportPlan {
  const knownIds = new Set(followed.map(({ id }) => id));
  const knownAddresses = new Set(followed.map(({ address }) => address));
  const seen = new Set<string>();
  const found = { fresh: [], local: [], known: [] } as { [Kind in 'fresh' | 'local' | 'known']: KeptSource[] };
  const refused: RefusedSource[] = unusable.map((line) => ({ ...line, failure: whyNot(line.address) }));
  let repeated = 0;
  for (const source of offered) {
    const checked = checkAddress(source.address, { isLocal: true });
    if (!checked.ok) {
      refused.push({ name: source.name ?? '', address: source.address, failure: checked.failure });
      continue;
    }
    const address = checked.value.href;
    if (seen.has(address)) {
      repeated++;
      continue;
    }
    seen.add(address);
    const isLocal = isLocalAddress(address);
    const isKnown = knownIds.has(source.id) || knownAddresses.has(source.address) || knownAddresses.has(address);
    const kind = isKnown ? 'known' : isLocal ? 'local' : 'fresh';
    found[kind].push({ ...source, address: isKnown ? source.address : address, isLocal });
  }
  return { ...found, repeated, refused };
}

function whyNot(address: string): FetchFailure {
  const checked = checkAddress(address, { isLocal: true });
  return checked.ok ? { kind: 'bad-address' } : checked.failure;
}

/** Into how many folders sources come, those that hold only others among them. */
export const countFolders = (sources: readonly KeptSource[]): number =>
  new Set(
    sources.flatMap(({ folder }) => (folder ? folder.map((_, depth) => folder.slice(0, depth + 1).join('\n')) : [])),
  ).size;
