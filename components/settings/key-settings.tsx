import { Button } from '../parts/button.tsx';
import { Switch } from '../parts/switch.tsx';
import { changeShortcuts } from '../state/use-access.ts';
import { useShortcuts } from '../state/use-shortcuts.ts';
import type { SettingsProps } from './look-settings.tsx';
import { SettingsSection } from './settings-section.tsx';

export function KeySettings({ settings, change }: SettingsProps) {
  const shortcuts = useShortcuts();
  const rows = [
    { label: 'Open and close the panel', keys: shortcuts.panel },
    { label: 'Follow the page beside it', keys: shortcuts.page },
  ];
  return (
    <SettingsSection title="Keys">
      <Switch
        label="Single letters"
        note="j and k next and previous, s save, m read, v its page, u back, . new stories, + and - your pace."
        isOn={settings.hasLetterKeys}
        onChange={(hasLetterKeys) => change({ hasLetterKeys })}
      />
      <dl class="shortcuts">
        {rows.map(({ label, keys }) => (
          <div class="setting" key={label}>
            <dt class="setting-label">{label}</dt>
            <dd class="note">{keys || 'no keys yet'}</dd>
          </div>
        ))}
      </dl>
      <Button onPress={changeShortcuts}>Change shortcuts</Button>
    </SettingsSection>
  );
}
