import { keepChoices } from '../../utils/kernel/settings.ts';
import { usualWordsPerMinute } from '../../utils/stories/reading-time.ts';
import { Choice } from '../parts/choice.tsx';
import { TextChoices } from '../story/story-tools.tsx';
import type { SettingsProps } from './look-settings.tsx';
import { readSpeed } from './read-typed.ts';
import { SelectField } from './select-field.tsx';
import { SettingsSection } from './settings-section.tsx';
import { TypedField } from './typed-field.tsx';

export function ReadingSettings({ settings, change }: SettingsProps) {
  const { wordsPerMinute } = settings;
  return (
    <SettingsSection title="Reading">
      <TextChoices settings={settings} onChange={change} />
      <TypedField
        label="Words a minute"
        note="In English. Other languages go by it."
        type="text"
        placeholder={String(usualWordsPerMinute)}
        text={wordsPerMinute === 0 ? '' : String(wordsPerMinute)}
        read={readSpeed}
        onRead={(speed) => change({ wordsPerMinute: speed })}
      />
      <Choice
        label="A story opens"
        hasLabel
        options={[
          { value: 'panel', label: 'Here' },
          { value: 'tab', label: 'In a tab' },
        ]}
        chosen={settings.opensIn}
        onChoose={(opensIn) => change({ opensIn })}
      />
      <Choice
        label="It is read when"
        hasLabel
        options={[
          { value: 'open', label: 'Opened' },
          { value: 'scroll', label: 'Or scrolled past' },
          { value: 'hand', label: 'I say so' },
        ]}
        chosen={settings.markRead}
        onChoose={(markRead) => change({ markRead })}
      />
      <SelectField
        label="Read stories are kept"
        note="From the day they came. What is unread or saved stays for ever."
        options={keepChoices.map((days) => ({ value: days, label: keepWords[days] }))}
        chosen={settings.keepDays}
        onChoose={(keepDays) => change({ keepDays })}
      />
    </SettingsSection>
  );
}

const keepWords = { 7: 'a week', 30: 'a month', 90: '3 months', 365: 'a year', 0: 'for ever' } as const;
