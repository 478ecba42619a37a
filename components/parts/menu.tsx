import { Menu as MenuIcon } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

const id = 'menu';

/** The menu of the header: the browser's own popover, which closes on Escape and on a click elsewhere. */
export function Menu({ children }: { children: ComponentChildren }) {
  return (
    <>
      <button class="tool" type="button" aria-label="Menu" title="Menu" popovertarget={id}>
        <Icon of={MenuIcon} />
      </button>
      <div class="menu" id={id} popover="auto">
        {children}
      </div>
    </>
  );
}

export interface MenuItemProps {
  children: ComponentChildren;
  note?: string | undefined;
  className?: string;
  isDisabled?: boolean;
  onPress: () => void;
}

export function MenuItem({ children, note, className = '', isDisabled, onPress }: MenuItemProps) {
  return (
    <button
      class={`menu-item ${className}`}
      type="button"
      popovertarget={id}
      popovertargetaction="hide"
      disabled={isDisabled}
      onClick={onPress}
    >
      <span>{children}</span>
      {note && <span class="menu-note">{note}</span>}
    </button>
  );
}
