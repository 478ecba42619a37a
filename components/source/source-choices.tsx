import { useId } from 'preact/hooks';
import { day, hour } from '../../utils/kernel/duration.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { Choice } from '../parts/choice.tsx';
import { Switch } from '../parts/switch.tsx';
import type { SourceActs } from '../state/use-source-acts.ts';

const intervals: readonly { value: number; label: string }[] = [
  { value: 0, label: 'As it publishes' },
  { value: hour, label: 'Every hour' },
  { value: 3 * hour, label: 'Every 3 hours' },
  { value: 6 * hour, label: 'Every 6 hours' },
  { value: 12 * hour, label: 'Every 12 hours' },
  { value: day, label: 'Once a day' },
  { value: 7 * day, label: 'Once a week' },
];

const fullTexts = [
  { value: 'always', label: 'Always' },
  { value: 'teaser', label: 'For teasers' },
  { value: 'never', label: 'Never' },
] as const;

const places = [
  { value: 'all', label: 'As all do' },
  { value: 'panel', label: 'Here' },
  { value: 'tab', label: 'In a tab' },
] as const;

/** What the person may choose for one source alone. Each takes effect at once. */
export function SourceChoices({ followed: { source }, acts }: { followed: FollowedSource; acts: SourceActs }) {
  const { id, choices = {} } = source;
  const select = useId();
  const checkAs = (value: string) =>
    acts.choose(
      id,
      value === 'never' ? { isPaused: true } : { isPaused: null, interval: value === '0' ? null : Number(value) },
    );
  return (
    <div class="source-choices settings-section">
      <div class="setting">
        <div>
          <label class="setting-label" for={select}>
            Check
          </label>
          <p class="note">Never more often than the publisher asks for</p>
        </div>
        <select
          id={select}
          value={choices.isPaused ? 'never' : String(choices.interval ?? 0)}
          onChange={({ currentTarget }) => checkAs(currentTarget.value)}
        >
          {intervals.map(({ value, label }) => (
            <option key={value} value={String(value)}>
              {label}
            </option>
          ))}
          <option value="never">Only when I ask</option>
        </select>
      </div>
      <Choice
        label="Full text from its pages"
        hasLabel
        options={fullTexts}
        chosen={choices.fullText ?? 'teaser'}
        onChoose={(value) => acts.choose(id, { fullText: value === 'teaser' ? null : value })}
      />
      <Choice
        label="Stories open"
        hasLabel
        options={places}
        chosen={choices.opensInTab === undefined ? 'all' : choices.opensInTab ? 'tab' : 'panel'}
        onChoose={(value) => acts.choose(id, { opensInTab: value === 'all' ? null : value === 'tab' })}
      />
      <Switch
        label="In the News Feed"
        note="Otherwise its stories are read here"
        isOn={!choices.isMuted}
        onChange={(isOn) => acts.choose(id, { isMuted: isOn ? null : true })}
      />
      <Switch
        label="Count on the badge"
        isOn={!choices.isMuted && !choices.isLeftOutOfBadge}
        isDisabled={choices.isMuted === true}
        onChange={(isOn) => acts.choose(id, { isLeftOutOfBadge: isOn ? null : true })}
      />
      <Switch
        label="Pictures"
        isOn={!choices.hasNoPictures}
        onChange={(isOn) => acts.choose(id, { hasNoPictures: isOn ? null : true })}
      />
      <Switch
        label="Notify of new stories"
        isOn={choices.notifies === true}
        onChange={(isOn) => acts.setNotifies(id, isOn)}
      />
    </div>
  );
}
