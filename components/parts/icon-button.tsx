import type { IconNode } from 'lucide';
import { Icon } from './icon.tsx';

export interface IconButtonProps {
  icon: IconNode;
  /** Says what it does; also the tooltip. */
  label: string;
  isMirrored?: boolean;
  isDisabled?: boolean;
  /** Of a tool that is on or off. */
  isPressed?: boolean;
  className?: string;
  onPress: () => void;
}

export function IconButton({ icon, label, isMirrored = false, className = '', onPress, ...rest }: IconButtonProps) {
  return (
    <button
      class={`tool ${className}`}
      type="button"
      aria-label={label}
      title={label}
      disabled={rest.isDisabled}
      aria-pressed={rest.isPressed}
      onClick={onPress}
    >
      <Icon of={icon} isMirrored={isMirrored} />
    </button>
  );
}
