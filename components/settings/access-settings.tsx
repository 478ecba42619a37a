import { hostsOf } from '../../utils/sources/hosts-of.ts';
import { listOf, say, sayCount, type MessageKey } from '../../utils/words/words.ts';
import { Button } from '../parts/button.tsx';
import { nameOf } from '../source/source-name.ts';
import type { Panel } from '../state/panel.ts';
import { giveHostBack, type Access } from '../state/use-access.ts';
import { SettingsSection } from './settings-section.tsx';

/** What Wireside may read and do, why, and the way to give it back. */
export function AccessSettings({ access, sources }: { access: Access | undefined; sources: Panel['sources'] }) {
  if (!access) return null;
  const { hosts, permissions } = access;
  const namesOf = (host: string) => sources.filter((followed) => hostsOf(followed).includes(host)).map(nameOf);
  return (
    <SettingsSection title={say('access')}>
      <p class="note">{hosts.length === 0 ? say('accessNone') : say('accessSome')}</p>
      <ul class="access-list">
        {hosts.map((host) => (
          <li class="setting" key={host}>
            <div>
              <p class="setting-label">{host === '*' ? say('allSites') : host}</p>
              <p class="note">{host === '*' ? say('allSitesWhy') : whyWords(namesOf(host))}</p>
            </div>
            <Button
              size="small"
              label={host === '*' ? say('giveBackAllSites') : say('giveBackSite', host)}
              onPress={() => giveHostBack(host)}
            >
              {say('giveBack')}
            </Button>
          </li>
        ))}
      </ul>
      <details class="more-access">
        <summary>{say('accessBesides')}</summary>
        <dl>
          {permissions.map((name) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{say(reasons[name] ?? 'accessUnknown')}</dd>
            </div>
          ))}
        </dl>
      </details>
    </SettingsSection>
  );
}

const shownNames = 3;

function whyWords(names: readonly string[]): string {
  if (names.length === 0) return say('siteWhyNone');
  const more = names.length - shownNames;
  const shown = more > 0 ? [...names.slice(0, shownNames), sayCount('andMore', more)] : names;
  return say('siteWhy', listOf(shown));
}

/** By the names of the manifest. None of them reads a page. */
const reasons: Readonly<Record<string, MessageKey>> = {
  activeTab: 'whyActiveTab',
  alarms: 'whyAlarms',
  declarativeNetRequestWithHostAccess: 'whyRequestRules',
  notifications: 'whyNotifications',
  scripting: 'whyActiveTab',
  sidePanel: 'whySidePanel',
  storage: 'whyStorage',
  unlimitedStorage: 'whyUnlimitedStorage',
  webRequest: 'whyWebRequest',
};
