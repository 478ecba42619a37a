import { Header } from '../parts/header.tsx';
import { Switch } from '../parts/switch.tsx';
import { AccessSettings } from '../settings/access-settings.tsx';
import { KeySettings } from '../settings/key-settings.tsx';
import { LookSettings } from '../settings/look-settings.tsx';
import { NewsSettings } from '../settings/news-settings.tsx';
import { ReadingSettings } from '../settings/reading-settings.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import type { ViewProps } from '../state/panel.ts';
import { useAccess } from '../state/use-access.ts';
import { useKeys } from '../state/use-keys.ts';
import { useReach } from '../state/use-reach.ts';
import { ImportWay } from '../transfer/import-way.tsx';

export function SettingsView({ panel }: ViewProps) {
  const { settings, change, navigation, sources, say } = panel;
  const access = useAccess();
  const [reach, setOnlyHere] = useReach(say);
  useKeys({ Escape: navigation.back, u: navigation.back }, true);
  return (
    <div class="view">
      <Header label="Settings" onBack={navigation.back} />
      <main class="form-view settings" data-view="settings">
        <LookSettings settings={settings} change={change} />
        <ReadingSettings settings={settings} change={change} />
        <NewsSettings panel={panel} access={access} />
        <KeySettings settings={settings} change={change} />
        <SettingsSection title="Your data">
          <p class="note">
            Copies of what you follow, have read and saved are kept on this device. A file of your own is safer still.
          </p>
          <ImportWay navigation={navigation} hasExport />
        </SettingsSection>
        <AccessSettings access={access} sources={sources} />
        <SettingsSection title="This device">
          <Switch
            label="Keep settings here"
            note={reach === undefined ? undefined : reachWords[reach]}
            isOn={reach !== undefined && reach !== 'everywhere'}
            isDisabled={reach === undefined || reach === 'here-for-want-of-better'}
            onChange={setOnlyHere}
          />
        </SettingsSection>
      </main>
    </div>
  );
}

const reachWords = {
  everywhere: 'They go with you to your other devices, if your browser does that. Sources and stories never do.',
  here: 'They stay on this device. Sources and stories always do.',
  'here-for-want-of-better': 'Your browser lets no settings travel.',
} as const;
