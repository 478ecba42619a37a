import type { FollowedSource } from '../../utils/store/sources.ts';
import { say } from '../../utils/words/words.ts';
import { Button } from '../parts/button.tsx';
import { sayWith } from '../parts/words.tsx';
import { nameOf } from './source-name.ts';

/** Stands in the place of a source that is no longer followed, as long as that can be undone. */
export function UnfollowedRow({ followed, onUndo }: { followed: FollowedSource; onUndo: () => void }) {
  return (
    <li class="source-row unfollowed" role="status">
      <p>
        {sayWith(
          'unfollowed',
          <bdi>{nameOf(followed)}</bdi>,
          <Button look="text" onPress={onUndo}>
            {say('undo')}
          </Button>,
        )}
      </p>
    </li>
  );
}
