import { languages, type Language, type Settings } from '../../utils/kernel/settings.ts';
import { say } from '../../utils/words/words.ts';
import { Choice } from '../parts/choice.tsx';
import { SelectField } from './select-field.tsx';
import { SettingsSection } from './settings-section.tsx';

export interface SettingsProps {
  settings: Settings;
  change: (changes: Partial<Settings>) => void;
}

export function LookSettings({ settings, change }: SettingsProps) {
  return (
    <SettingsSection title={say('look')}>
      <Choice
        label={say('theme')}
        hasLabel
        options={[
          { value: 'browser', label: say('themeBrowser') },
          { value: 'light', label: say('themeLight') },
          { value: 'dark', label: say('themeDark') },
        ]}
        chosen={settings.theme}
        onChoose={(theme) => change({ theme })}
      />
      <Choice
        label={say('density')}
        hasLabel
        options={[
          { value: 'roomy', label: say('densityRoomy') },
          { value: 'compact', label: say('densityCompact') },
        ]}
        chosen={settings.density}
        onChoose={(density) => change({ density })}
      />
      <Choice
        label={say('pictures')}
        hasLabel
        options={[
          { value: 'always', label: say('picturesAlways') },
          { value: 'stories', label: say('picturesInStories') },
          { value: 'never', label: say('never') },
        ]}
        chosen={settings.pictures}
        onChoose={(pictures) => change({ pictures })}
      />
      <SelectField
        label={say('words')}
        note={say('wordsNote')}
        options={languages.map((each) => ({ value: each, label: languageNames[each] ?? say('wordsBrowser') }))}
        chosen={settings.language}
        onChoose={(language) => change({ language })}
      />
    </SettingsSection>
  );
}

/** Each by its own name, for whoever reads no other. */
const languageNames: { readonly [Name in Language]: string | undefined } = {
  browser: undefined,
  en: 'English',
  uk: 'Українська',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt_BR: 'Português (Brasil)',
  pl: 'Polski',
  ar: 'العربية',
  ja: '日本語',
  zh_CN: '简体中文',
};
