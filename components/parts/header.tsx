import { ArrowLeft } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

/** The 44 px at the top of a view: what it is on one side (with the way back), its tools on the other. */
export function Header({
  label,
  onBack,
  children,
}: {
  label: string;
  onBack?: () => void;
  children?: ComponentChildren;
}) {
  const isScrolled = useIsScrolled();
  return (
    <header class="header" data-scrolled={isScrolled || undefined}>
      {onBack ? (
        <button class="back" type="button" aria-label={`Back, ${label}`} onClick={onBack}>
          <Icon of={ArrowLeft} isMirrored />
          <span>{label}</span>
        </button>
      ) : (
        <h1 class="scope">{label}</h1>
      )}
      <div class="tools">{children}</div>
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
