import { hostWithPortOf as hostOf, nameOf } from '../../utils/sources/source-name.ts';
import type { Story } from '../../utils/stories/story.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';

export { hostOf, nameOf };

/** An address as a person reads it: without what all of them begin with. */
export const plainAddress = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/, '');

/** Of a saved story the source may be gone: its page's host is left. */
export const sourceNameOf = ({ link }: Story, followed: FollowedSource | undefined): string =>
  followed ? nameOf(followed) : hostOf(link ?? '');
