import { Menu as MenuIcon, type IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { say } from '../../utils/words/words.ts';
import { Icon } from './icon.tsx';

export interface MenuProps {
  /** One of the document: views stay in it behind others. */
  id: string;
  icon?: IconNode;
  label?: string;
  className?: string;
  /** Whether its button leaves the narrowest panel, where something else opens it. */
  isRoomy?: boolean;
  onClose?: () => void;
  children: ComponentChildren;
}

/** A popover under its button: the browser's own, which closes on Escape and on a click elsewhere. */
export function Menu({
  id,
  icon = MenuIcon,
  label = say('menu'),
  className = '',
  isRoomy,
  onClose,
  children,
}: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  /** In the half of the panel that has the room. */
  const place = (style: CSSStyleDeclaration) => {
    const { top = 0, bottom = 0 } = button.current?.getBoundingClientRect() ?? {};
    const isLow = top > window.innerHeight / 2;
    style.insetBlock = isLow ? `auto ${window.innerHeight - top + gap}px` : `${(bottom || headerEnd) + gap}px auto`;
  };
  return (
    <>
      <button
        class={isRoomy ? 'tool roomy-220' : 'tool'}
        type="button"
        aria-label={label}
        title={label}
        popovertarget={id}
        ref={button}
      >
        <Icon of={icon} />
      </button>
      <div
        class={`menu ${className}`}
        id={id}
        popover="auto"
        onBeforeToggle={({ currentTarget, newState }) => newState === 'open' && place(currentTarget.style)}
        onToggle={({ newState }) => newState === 'closed' && onClose?.()}
      >
        {children}
      </div>
    </>
  );
}

const gap = 4;
const headerEnd = 38;

export interface MenuItemProps {
  children: ComponentChildren;
  note?: string | undefined;
  className?: string;
  isDisabled?: boolean;
  /** Whether the menu goes on with something else. */
  isStep?: boolean;
  onPress: () => void;
}

export function MenuItem({ children, note, className = '', isDisabled, isStep, onPress }: MenuItemProps) {
  return (
    <button
      class={`menu-item ${className}`}
      type="button"
      disabled={isDisabled}
      onClick={({ currentTarget }) => {
        if (!isStep) currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        onPress();
      }}
    >
      <span>{children}</span>
      {note && <span class="menu-note">{note}</span>}
    </button>
  );
}
