import { say } from '../../utils/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Switch } from '../parts/switch.tsx';
import { changeShortcuts } from '../state/use-access.ts';
import { useShortcuts } from '../state/use-shortcuts.ts';
import type { SettingsProps } from './look-settings.tsx';
import { SettingsSection } from './settings-section.tsx';

export function KeySettings({ settings, change }: SettingsProps) {
  const shortcuts = useShortcuts();
  const rows = [
    { label: say('keyPanel'), keys: shortcuts.panel },
    { label: say('keyPage'), keys: shortcuts.page },
  ];
  return (
    <SettingsSection title={say('keys')}>
      <Switch
        label={say('singleLetters')}
        note={say('singleLettersNote')}
        isOn={settings.hasLetterKeys}
        onChange={(hasLetterKeys) => change({ hasLetterKeys })}
      />
      <dl class="shortcuts">
        {rows.map(({ label, keys }) => (
          <div class="setting" key={label}>
            <dt class="setting-label">{label}</dt>
            <dd class="note">{keys || say('keyNone')}</dd>
          </div>
        ))}
      </dl>
      <Button onPress={changeShortcuts}>{say('changeShortcuts')}</Button>
    </SettingsSection>
  );
}
