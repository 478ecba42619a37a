import type { Settings } from '../../utils/kernel/settings.ts';
import { Choice } from '../parts/choice.tsx';
import { SettingsSection } from './settings-section.tsx';

export interface SettingsProps {
  settings: Settings;
  change: (changes: Partial<Settings>) => void;
}

export function LookSettings({ settings, change }: SettingsProps) {
  return (
    <SettingsSection title="Look">
      <Choice
        label="Theme"
        hasLabel
        options={[
          { value: 'browser', label: 'Browser' },
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
        chosen={settings.theme}
        onChoose={(theme) => change({ theme })}
      />
      <Choice
        label="Density"
        hasLabel
        options={[
          { value: 'roomy', label: 'Roomy' },
          { value: 'compact', label: 'Compact' },
        ]}
        chosen={settings.density}
        onChoose={(density) => change({ density })}
      />
      <Choice
        label="Pictures"
        hasLabel
        options={[
          { value: 'always', label: 'Show' },
          { value: 'stories', label: 'In stories' },
          { value: 'never', label: 'Never' },
        ]}
        chosen={settings.pictures}
        onChoose={(pictures) => change({ pictures })}
      />
    </SettingsSection>
  );
}
