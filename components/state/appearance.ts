import type { Settings } from '../../utils/kernel/settings.ts';
import { direction, language, say } from '../../utils/words/words.ts';

const rememberedAs = 'theme';

/** Theme and density hold for the whole document. */
export function showAppearance({ theme, density }: Settings): void {
  Object.assign(document.documentElement.dataset, { theme, density });
  localStorage.setItem(rememberedAs, theme);
}

/** Stories have a language and a direction of their own. */
export function showLanguage(): void {
  Object.assign(document.documentElement, { lang: language(), dir: direction() });
  document.title = say('extensionName');
}

/** The settings come a moment after the first paint of the empty panel, which would flash in the browser's own theme. */
export function showLastTheme(): void {
  document.documentElement.dataset['theme'] = localStorage.getItem(rememberedAs) ?? 'browser';
}
