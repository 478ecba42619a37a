import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface PopoverProps {
  label: string;
  /** The button that it was opened with, which has the focus again when it closes. */
  anchor: HTMLElement;
  /** What of it is shown: its first field or button is then focused. */
  step: string;
  className?: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A menu that is made when it is opened: a list of a thousand rows has one. */
export function Popover({ label, anchor, step, className = 'source-menu', onClose, children }: PopoverProps) {
  const popover = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    popover.current?.showPopover();
  }, [anchor]);
  useLayoutEffect(() => {
    if (!popover.current) return;
    popover.current.style.insetBlock = `${placeFor(popover.current.offsetHeight, anchor)}px auto`;
    const chosen = popover.current.querySelector<HTMLElement>('[aria-current=true]');
    (chosen ?? popover.current.querySelector<HTMLElement>('input, button:not(:disabled)'))?.focus();
  }, [anchor, step]);
  return (
    <div
      class={`menu ${className}`}
      role="dialog"
      aria-label={label}
      popover="auto"
      ref={popover}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        if (by === 0 || (event.target as Element).matches('input')) return;
        const items = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled)')];
        const at = items.indexOf(event.target as HTMLElement);
        items[(at + by + items.length) % items.length]?.focus();
        event.preventDefault();
      }}
    >
      {children}
    </div>
  );
}

const gap = 4;
const margin = 8;

/** Under its button, or above it; over it where neither has the room. */
function placeFor(height: number, anchor: Element): number {
  const { top, bottom } = anchor.getBoundingClientRect();
  const lowest = window.innerHeight - margin - height;
  if (bottom + gap <= lowest) return bottom + gap;
  const above = top - gap - height;
  return Math.max(margin, above >= margin ? above : lowest);
}
