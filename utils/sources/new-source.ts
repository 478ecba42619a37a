import { hashText } from '../kernel/hash.ts';
import type { Source, SourceId } from './source.ts';
import { isLocalAddress } from './typed-address.ts';

export function newSource(address: string, followedAt: number, kind?: Source['kind']): Source {
  const id = hashText(`${address} ${followedAt}`).slice(0, 11) as SourceId;
  return { id, address, isLocal: isLocalAddress(address), ...(kind && { kind }), followedAt };
}
