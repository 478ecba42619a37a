import { say, sayCount } from '../../utils/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Switch } from '../parts/switch.tsx';
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
    <SettingsSection title={say('news')}>
      <Choice
        label={say('checkedWhen')}
        hasLabel
        options={[
          { value: 'always', label: say('checkedAlways') },
          { value: 'open', label: say('checkedWhileOpen') },
          { value: 'hand', label: say('checkedByHand') },
        ]}
        chosen={settings.checks}
        onChoose={(checks) => change({ checks })}
      />
      <Choice
        label={say('iconCounts')}
        hasLabel
        options={[
          { value: 'new', label: say('iconCountsNew') },
          { value: 'unread', label: say('iconCountsUnread') },
          { value: 'off', label: say('iconCountsNothing') },
        ]}
        chosen={settings.badge}
        onChoose={(badge) => change({ badge })}
      />
      <p class="note">{say(badgeNotes[settings.badge])}</p>
      <Switch
        label={say('notifications')}
        note={notifying === 0 ? say('notificationsOfNone') : sayCount('notificationsOf', notifying)}
        isOn={access?.permissions.includes('notifications') ?? false}
        isDisabled={access === undefined}
        onChange={setNotifications}
      />
      <Switch
        label={say('quietHours')}
        note={say('quietHoursNote')}
        isOn={hasQuietHours}
        onChange={(isOn) => change({ hasQuietHours: isOn })}
      />
      {hasQuietHours && (
        <div class="hours">
          <TypedField
            label={say('quietFrom')}
            type="time"
            text={clockText(quietFrom)}
            read={(typed) => readClock(typed, quietTo)}
            onRead={(time) => change({ quietFrom: time })}
          />
          <TypedField
            label={say('quietTo')}
            type="time"
            text={clockText(quietTo)}
            read={(typed) => readClock(typed, quietFrom)}
            onRead={(time) => change({ quietTo: time })}
          />
        </div>
      )}
      <Button onPress={() => navigation.go({ view: 'activity' })}>{say('allChecks')}</Button>
    </SettingsSection>
  );
}

const badgeNotes = {
  new: 'iconCountsNewNote',
  unread: 'iconCountsUnreadNote',
  off: 'iconCountsNothingNote',
} as const;
