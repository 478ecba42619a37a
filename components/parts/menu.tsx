import { Check, Menu as MenuIcon, type IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import { say } from '../../utils/words/words.ts';
import type { ActName } from '../keys/acts.ts';
import { ariaKeys, DrawnKey } from '../keys/key-words.tsx';
import { Keys } from '../state/use-keys.ts';
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
  /** What it does, where a key does that too: it is shown at its end. */
  act?: ActName;
  className?: string;
  isDisabled?: boolean;
  /** Whether the menu goes on with something else. */
  isStep?: boolean;
  /** Of a list of which one is chosen: whether this one is. */
  isChosen?: boolean;
  onPress: () => void;
}

export function MenuItem({
  children,
  note,
  act,
  className = '',
  isDisabled,
  isStep,
  isChosen,
  onPress,
}: MenuItemProps) {
  const keys = useContext(Keys);
  const [key] = act ? keys[act] : [];
  return (
    <button
      class={`menu-item ${className}`}
      type="button"
      disabled={isDisabled}
      aria-keyshortcuts={act && ariaKeys(keys[act])}
      aria-current={isChosen || undefined}
      onClick={({ currentTarget }) => {
        if (!isStep) currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        onPress();
      }}
    >
      <span>{children}</span>
      {note && <span class="menu-note">{note}</span>}
      {key !== undefined && (
        <span class="menu-key" aria-hidden="true">
          <DrawnKey of={key} />
        </span>
      )}
      {isChosen && <Icon of={Check} size={14} />}
    </button>
  );
}
