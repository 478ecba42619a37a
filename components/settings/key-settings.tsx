import type { Settings } from '../../utils/kernel/settings.ts';
import { say } from '../../utils/words/words.ts';
import { actGroups, acts } from '../keys/acts.ts';
import { keysInUse } from '../keys/keys-in-use.ts';
import { Button } from '../parts/button.tsx';
import { Switch } from '../parts/switch.tsx';
import { changeShortcuts } from '../state/use-access.ts';
import { useShortcuts } from '../state/use-shortcuts.ts';
import { KeyChoice } from './key-choice.tsx';
import type { SettingsProps } from './look-settings.tsx';
import { SettingsSection } from './settings-section.tsx';

export function KeySettings({ settings, change }: SettingsProps) {
  const shortcuts = useShortcuts();
  // Those that were chosen can be seen and changed while they are off.
  const inUse = keysInUse({ keys: settings.keys, hasLetterKeys: true });
  const choose = (keys: Settings['keys']) => change({ keys });
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
      <details class="key-choices">
        <summary>{say('changeKeys')}</summary>
        {actGroups.map(({ words, names }) => (
          <section key={words}>
            <h3>{say(words)}</h3>
            {names
              .filter((name) => acts[name].keys.length > 0)
              .map((name) => (
                <KeyChoice key={name} {...{ name, inUse }} chosen={settings.keys} onChoose={choose} />
              ))}
          </section>
        ))}
        {Object.keys(settings.keys).length > 0 && <Button onPress={() => choose({})}>{say('usualKeys')}</Button>}
      </details>
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
