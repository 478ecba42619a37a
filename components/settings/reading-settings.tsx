import { keepChoices } from '../../utils/kernel/settings.ts';
import { usualWordsPerMinute } from '../../utils/stories/reading-time.ts';
import { say } from '../../utils/words/words.ts';
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
    <SettingsSection title={say('reading')}>
      <TextChoices settings={settings} onChange={change} />
      <TypedField
        label={say('wordsAMinute')}
        note={say('wordsAMinuteNote')}
        type="text"
        placeholder={String(usualWordsPerMinute)}
        text={wordsPerMinute === 0 ? '' : String(wordsPerMinute)}
        read={readSpeed}
        onRead={(speed) => change({ wordsPerMinute: speed })}
      />
      <Choice
        label={say('storyOpens')}
        hasLabel
        options={[
          { value: 'panel', label: say('opensHere') },
          { value: 'tab', label: say('opensInTab') },
        ]}
        chosen={settings.opensIn}
        onChoose={(opensIn) => change({ opensIn })}
      />
      <Choice
        label={say('readWhen')}
        hasLabel
        options={[
          { value: 'open', label: say('readWhenOpened') },
          { value: 'scroll', label: say('readWhenScrolled') },
          { value: 'hand', label: say('readWhenSaid') },
        ]}
        chosen={settings.markRead}
        onChoose={(markRead) => change({ markRead })}
      />
      <SelectField
        label={say('keptFor')}
        note={say('keptForNote')}
        options={keepChoices.map((days) => ({ value: days, label: say(keepWords[days]) }))}
        chosen={settings.keepDays}
        onChoose={(keepDays) => change({ keepDays })}
      />
    </SettingsSection>
  );
}

const keepWords = {
  7: 'keptWeek',
  30: 'keptMonth',
  90: 'keptThreeMonths',
  365: 'keptYear',
  0: 'keptForEver',
} as const;
