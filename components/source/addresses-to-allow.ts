import type { FollowedSource } from '../../utils/store/sources.ts';

/** The source's own address, and the host that it led to when that is the one that may not be read. */
export const addressesToAllow = ({ source, state: { failure } }: FollowedSource): readonly string[] =>
  failure?.kind === 'no-permission' ? [source.address, `https://${failure.host}/`] : [source.address];
