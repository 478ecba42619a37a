import { ChevronRight, type IconNode } from 'lucide';
import { Icon } from './icon.tsx';

/** A row that leads on to another view. */
export function Way({
  icon,
  label,
  note,
  onPress,
}: {
  icon: IconNode;
  label: string;
  note?: string;
  onPress: () => void;
}) {
  return (
    <button class="way" type="button" onClick={onPress}>
      <Icon of={icon} />
      <span class="way-words">
        <span class="way-label">{label}</span>
        {note && <span class="note">{note}</span>}
      </span>
      <Icon of={ChevronRight} isMirrored />
    </button>
  );
}
