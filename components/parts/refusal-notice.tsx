import { HardDrive } from 'lucide';
import { say } from '../../utils/words/words.ts';
import { Notice } from './notice.tsx';

/** Goes by itself: the background goes on trying. */
export function RefusalNotice({ name }: { name: string }) {
  const isFull = name === 'QuotaExceededError';
  return (
    <div class="foot">
      <Notice icon={HardDrive} title={say(isFull ? 'diskFull' : 'cannotSave')} isTrouble>
        {say(isFull ? 'diskFullNote' : 'cannotSaveNote', name)}
      </Notice>
    </div>
  );
}
