import { say } from '../../utils/words/words.ts';
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
  const { settings, change, navigation, sources } = panel;
  const access = useAccess();
  const [reach, setOnlyHere] = useReach(panel.say);
  useKeys({ back: navigation.back }, true);
  return (
    <div class="view">
      <Header label={say('settings')} onBack={navigation.back} />
      <main class="form-view settings" data-view="settings">
        <LookSettings settings={settings} change={change} />
        <ReadingSettings settings={settings} change={change} />
        <NewsSettings panel={panel} access={access} />
        <KeySettings settings={settings} change={change} />
        <SettingsSection title={say('yourData')}>
          <p class="note">{say('yourDataNote')}</p>
          <ImportWay navigation={navigation} hasExport />
        </SettingsSection>
        <AccessSettings access={access} sources={sources} />
        <SettingsSection title={say('thisDevice')}>
          <Switch
            label={say('settingsStay')}
            note={reach === undefined ? undefined : say(reachWords[reach])}
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
  everywhere: 'settingsTravel',
  here: 'settingsStayNote',
  'here-for-want-of-better': 'settingsCannotTravel',
} as const;
