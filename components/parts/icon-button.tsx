import type { IconNode } from 'lucide';
import { Icon } from './icon.tsx';

export interface IconButtonProps {
  icon: IconNode;
  /** Says what it does; also the tooltip. */
  label: string;
  isMirrored?: boolean;
  isDisabled?: boolean;
  className?: string;
  onPress: () => void;
}

export function IconButton({ icon, label, isMirrored = false, isDisabled, className = '', onPress }: IconButtonProps) {
  return (
    <button
      class={`tool ${className}`}
      type="button"
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onPress}
    >
      <Icon of={icon} isMirrored={isMirrored} />
    </button>
  );
}
