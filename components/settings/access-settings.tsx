import { hostsOf } from '../../utils/sources/hosts-of.ts';
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
    <SettingsSection title="Access">
      <p class="note">
        {hosts.length === 0
          ? 'Wireside may read no site. You are asked when you follow one.'
          : 'Your browser lets Wireside read these sites, because you allowed it. Without access a source waits and keeps its stories.'}
      </p>
      <ul class="access-list">
        {hosts.map((host) => (
          <li class="setting" key={host}>
            <div>
              <p class="setting-label">{host === '*' ? 'All sites' : host}</p>
              <p class="note">{host === '*' ? 'For any source that you follow.' : whyWords(namesOf(host))}</p>
            </div>
            <Button
              size="small"
              label={`Give back ${host === '*' ? 'all sites' : host}`}
              onPress={() => giveHostBack(host)}
            >
              Give back
            </Button>
          </li>
        ))}
      </ul>
      <details class="more-access">
        <summary>What else it may do</summary>
        <dl>
          {permissions.map((name) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{reasons[name] ?? 'Your browser grants this.'}</dd>
            </div>
          ))}
        </dl>
      </details>
    </SettingsSection>
  );
}

const shownNames = 3;

function whyWords(names: readonly string[]): string {
  if (names.length === 0) return 'No source needs it. Perhaps you read a page of it here.';
  const more = names.length - shownNames;
  const shown = more > 0 ? [...names.slice(0, shownNames), `${more} more`] : names;
  return `For ${new Intl.ListFormat('en').format(shown)}.`;
}

/** By the names of the manifest. None of them reads a page. */
const reasons: Readonly<Record<string, string>> = {
  activeTab: 'Find the feeds of the page beside the panel, when you ask for it.',
  alarms: 'Check sources on time.',
  declarativeNetRequestWithHostAccess: 'Leave cookies out of what it asks for.',
  notifications: 'Tell you of news, as you chose above.',
  scripting: 'Find the feeds of the page beside the panel, when you ask for it.',
  sidePanel: 'Be a panel beside the page.',
  storage: 'Keep your settings and a copy of what you follow.',
  unlimitedStorage: 'Keep stories on this device without your browser clearing them away.',
  webRequest: 'See where an address leads that it asks for itself.',
};
