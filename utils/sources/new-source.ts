import { hashText } from '../kernel/hash.ts';
import type { Source, SourceId } from './source.ts';
import { isLocalAddress } from './typed-address.ts';

/**
 * An address that is followed again has the id that it had, so that what was read and saved of it is known. Where a source
 * that began there and has since got another address has that id, it is another.
 */
export function newSource(
  address: string,
  followedAt: number,
  { kind, taken }: { kind?: Source['kind']; taken?: ReadonlySet<SourceId> } = {},
): Source {
  const own = idOf(address);
  const id = taken?.has(own) ? idOf(`${address} ${followedAt}`) : own;
  return { id, address, isLocal: isLocalAddress(address), ...(kind && { kind }), followedAt };
}

const idOf = (text: string): SourceId => hashText(text).slice(0, 11) as SourceId;
