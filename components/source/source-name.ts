import type { Story } from '../../utils/stories/story.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';

/** What a source calls itself, or its host as long as it has not said. */
export const nameOf = ({ source, state }: FollowedSource): string => state.title ?? hostOf(source.address);

/** Of a saved story the source may be gone: its page's host is left. */
export const sourceNameOf = ({ link }: Story, followed: FollowedSource | undefined): string =>
  followed ? nameOf(followed) : hostOf(link ?? '');

export const hostOf = (address: string): string => URL.parse(address)?.host.replace(/^www\./, '') ?? address;
