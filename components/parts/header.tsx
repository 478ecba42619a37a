import { ArrowLeft } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useKeyTip } from '../keys/key-words.tsx';
import { say } from '../../utils/words/words.ts';
import { Icon } from './icon.tsx';

export interface HeaderProps {
  /** What the view is; or where the way back leads, when the view has a title of its own. */
  label: string;
  hasOwnTitle?: boolean;
  /** Stands in the label's place: what is chosen, or typed, there. */
  heading?: ComponentChildren;
  onBack?: () => void;
  /** Stands in the label's place while there is something to say. */
  note?: string | undefined;
  children?: ComponentChildren;
}

/** The 44 px at the top of a view: what it is on one side (with the way back), its tools on the other. */
export function Header({ label, hasOwnTitle = false, heading, onBack, note, children }: HeaderProps) {
  const isScrolled = useIsScrolled();
  const wayBack = hasOwnTitle ? say('backTo', label) : say('back');
  const tip = useKeyTip(wayBack, 'back');
  return (
    <header class="header" data-scrolled={isScrolled || undefined}>
      {onBack && (
        <button class="back" type="button" aria-label={wayBack} {...tip} onClick={onBack}>
          <Icon of={ArrowLeft} isMirrored />
          {hasOwnTitle && <span>{note ?? label}</span>}
        </button>
      )}
      {heading ??
        (!hasOwnTitle && (
          <h1 class="scope" tabIndex={-1}>
            {label}
          </h1>
        ))}
      {children && <div class="tools">{children}</div>}
    </header>
  );
}

function useIsScrolled(): boolean {
  const [isScrolled, setIsScrolled] = useState(false);
  useEffect(() => {
    const look = () => setIsScrolled(window.scrollY > 0);
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, []);
  return isScrolled;
}
