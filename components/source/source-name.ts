import type { FollowedSource } from '../../utils/store/sources.ts';

/** What a source calls itself, or its host as long as it has not said. */
export const nameOf = ({ source, state }: FollowedSource): string => state.title ?? hostOf(source.address);

export const hostOf = (address: string): string => URL.parse(address)?.host.replace(/^www\./, '') ?? address;
