import type { IconNode } from 'lucide';
import type { ActName } from '../keys/acts.ts';
import { useKeyTip } from '../keys/key-words.tsx';
import { Icon } from './icon.tsx';

export interface IconButtonProps {
  icon: IconNode;
  /** Says what it does; also the tooltip. */
  label: string;
  /** What it does, where a key does that too. */
  act?: ActName;
  isMirrored?: boolean;
  isDisabled?: boolean;
  /** Of a tool that is on or off. */
  isPressed?: boolean;
  className?: string;
  onPress: () => void;
}

export function IconButton({
  icon,
  label,
  act,
  isMirrored = false,
  className = '',
  onPress,
  ...rest
}: IconButtonProps) {
  const tip = useKeyTip(label, act);
  return (
    <button
      class={`tool ${className}`}
      type="button"
      aria-label={label}
      {...tip}
      disabled={rest.isDisabled}
      aria-pressed={rest.isPressed}
      onClick={onPress}
    >
      <Icon of={icon} isMirrored={isMirrored} />
    </button>
  );
}
