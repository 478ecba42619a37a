import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Switch } from '../parts/switch.tsx';
import { numberOf } from '../parts/times.ts';
import type { Panel } from '../state/panel.ts';
import { setNotifications, type Access } from '../state/use-access.ts';
import { clockText, readClock } from './read-typed.ts';
import { SettingsSection } from './settings-section.tsx';
import { TypedField } from './typed-field.tsx';

export function NewsSettings({ panel, access }: { panel: Panel; access: Access | undefined }) {
  const { settings, change, navigation, sources } = panel;
  const { hasQuietHours, quietFrom, quietTo } = settings;
  const notifying = sources.filter(({ source }) => source.choices?.notifies).length;
  return (
    <SettingsSection title="News">
      <Choice
        label="Sources are checked"
        hasLabel
        options={[
          { value: 'always', label: 'Always' },
          { value: 'open', label: 'While open' },
          { value: 'hand', label: 'When I ask' },
        ]}
        chosen={settings.checks}
        onChoose={(checks) => change({ checks })}
      />
      <Choice
        label="The icon counts"
        hasLabel
        options={[
          { value: 'new', label: 'New' },
          { value: 'unread', label: 'Unread' },
          { value: 'off', label: 'Nothing' },
        ]}
        chosen={settings.badge}
        onChoose={(badge) => change({ badge })}
      />
      <p class="note">{badgeNotes[settings.badge]}</p>
      <Switch
        label="Notifications"
        note={`At most one for each round of checks, of the sources that you choose it for: ${chosenWords(notifying)}.`}
        isOn={access?.permissions.includes('notifications') ?? false}
        isDisabled={access === undefined}
        onChange={setNotifications}
      />
      <Switch
        label="Quiet hours"
        note="In them nothing is checked by itself, and no notification is shown. What you ask for yourself is done."
        isOn={hasQuietHours}
        onChange={(isOn) => change({ hasQuietHours: isOn })}
      />
      {hasQuietHours && (
        <div class="hours">
          <TypedField
            label="From"
            type="time"
            text={clockText(quietFrom)}
            read={(typed) => readClock(typed, quietTo)}
            onRead={(time) => change({ quietFrom: time })}
          />
          <TypedField
            label="to"
            type="time"
            text={clockText(quietTo)}
            read={(typed) => readClock(typed, quietFrom)}
            onRead={(time) => change({ quietTo: time })}
          />
        </div>
      )}
      <Button onPress={() => navigation.go({ view: 'activity' })}>All checks and skips</Button>
    </SettingsSection>
  );
}

const badgeNotes = {
  new: 'What came since you last opened the panel.',
  unread: 'Everything that you have not read.',
  off: 'The icon stays as it is.',
} as const;

const chosenWords = (count: number): string =>
  count === 0 ? 'none yet' : count === 1 ? '1 so far' : `${numberOf(count)} so far`;
