import { ArrowUp } from 'lucide';
import { Icon } from '../parts/icon.tsx';

/** New stories wait here until the reader wants them; said aloud in batches. */
export function Pill({ arrivals, onPress }: { arrivals: number; onPress: () => void }) {
  return (
    <div class="pill-place" aria-live="polite">
      {arrivals > 0 && (
        <button class="pill" type="button" onClick={onPress}>
          <Icon of={ArrowUp} size={14} />
          <span>
            {arrivals > 99 ? '99+' : arrivals} <span class="pill-word">new</span>
          </span>
        </button>
      )}
    </div>
  );
}
