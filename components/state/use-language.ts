import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../utils/kernel/settings.ts';
import { chooseLanguage, language } from '../../utils/words/words.ts';
import { showLanguage } from './appearance.ts';

/** Brings the words of the chosen language into use, and answers those that are: all is to be drawn anew when they change. */
export function useLanguageInUse(chosen: Language): string {
  const [inUse, setInUse] = useState(language);
  useEffect(() => {
    void chooseLanguage(chosen).then(() => {
      showLanguage();
      setInUse(language());
    });
  }, [chosen]);
  return inUse;
}
