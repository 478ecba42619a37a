import { ArrowUp } from 'lucide';
import { say } from '../../utils/words/words.ts';
import { useKeyTip } from '../keys/key-words.tsx';
import { Icon } from '../parts/icon.tsx';
import { Counted } from '../parts/words.tsx';

/** New stories wait here until the reader wants them; said aloud in batches. */
export function Pill({ arrivals, onPress }: { arrivals: number; onPress: () => void }) {
  const tip = useKeyTip(say('actNewStories'), 'newStories');
  return (
    <div class="pill-place" aria-live="polite">
      {arrivals > 0 && (
        <button class="pill" type="button" {...tip} onClick={onPress}>
          <Icon of={ArrowUp} size={14} />
          <span>
            <Counted
              of="newCount"
              count={arrivals}
              className="pill-word"
              {...(arrivals > 99 && { shown: say('ninetyNineOrMore') })}
            />
          </span>
        </button>
      )}
    </div>
  );
}
