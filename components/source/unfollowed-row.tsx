import type { FollowedSource } from '../../utils/store/sources.ts';
import { Button } from '../parts/button.tsx';
import { nameOf } from './source-name.ts';

/** Stands in the place of a source that is no longer followed, as long as that can be undone. */
export function UnfollowedRow({ followed, onUndo }: { followed: FollowedSource; onUndo: () => void }) {
  return (
    <li class="source-row unfollowed" role="status">
      <p>
        No longer following <bdi>{nameOf(followed)}</bdi>.{' '}
        <Button look="text" onPress={onUndo}>
          Undo
        </Button>
      </p>
    </li>
  );
}
