import { useEffect, useRef } from 'preact/hooks';
import { isFirefox } from '../../utils/platform/is-firefox.ts';
import { onPageCommand, takeButton } from '../../utils/platform/page-command.ts';
import type { Navigation } from './use-navigation.ts';

/** Goes to the page beside the panel when its shortcut is pressed. */
export function usePageCommand(navigation: Navigation): void {
  const latest = useRef(navigation);
  latest.current = navigation;
  useEffect(
    () =>
      onPageCommand(() => {
        const { place, go, replace } = latest.current;
        if (place.view === 'page') replace({ view: 'page' });
        else go({ view: 'page' });
      }),
    [],
  );
}

/** For as long as it is shown, the toolbar button shows the page beside, where the browser lets it. Answers whether. */
export function useButton(): boolean {
  useEffect(takeButton, []);
  return !isFirefox;
}
