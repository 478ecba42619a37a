import { Lock } from 'lucide';
import { say } from '../../utils/words/words.ts';
import { Notice } from './notice.tsx';

/** A private window leaves no traces of pages; what is kept of the news is told before anybody relies on that. */
export function PrivateNotice() {
  return (
    <Notice icon={Lock} title={say('privateWindow')}>
      {say('privateWindowNote')}
    </Notice>
  );
}
