import { useId } from 'preact/hooks';
import { day, hour } from '../../utils/kernel/duration.ts';
import type { FollowedSource } from '../../utils/store/sources.ts';
import { say, type MessageKey } from '../../utils/words/words.ts';
import { Choice } from '../parts/choice.tsx';
import { Switch } from '../parts/switch.tsx';
import type { SourceActs } from '../state/use-source-acts.ts';

const intervals: readonly { value: number; label: MessageKey }[] = [
  { value: 0, label: 'checkAsPublished' },
  { value: hour, label: 'checkHourly' },
  { value: 3 * hour, label: 'checkEvery3Hours' },
  { value: 6 * hour, label: 'checkEvery6Hours' },
  { value: 12 * hour, label: 'checkEvery12Hours' },
  { value: day, label: 'checkDaily' },
  { value: 7 * day, label: 'checkWeekly' },
];

const fullTexts = [
  { value: 'always', label: 'always' },
  { value: 'teaser', label: 'fullTextTeasers' },
  { value: 'never', label: 'never' },
] as const;

const places = [
  { value: 'all', label: 'opensAsAll' },
  { value: 'panel', label: 'opensHere' },
  { value: 'tab', label: 'opensInTab' },
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
            {say('check')}
          </label>
          <p class="note">{say('checkNote')}</p>
        </div>
        <select
          id={select}
          value={choices.isPaused ? 'never' : String(choices.interval ?? 0)}
          onChange={({ currentTarget }) => checkAs(currentTarget.value)}
        >
          {intervals.map(({ value, label }) => (
            <option key={value} value={String(value)}>
              {say(label)}
            </option>
          ))}
          <option value="never">{say('checkWhenAsked')}</option>
        </select>
      </div>
      <Choice
        label={say('fullText')}
        hasLabel
        options={fullTexts.map(({ value, label }) => ({ value, label: say(label) }))}
        chosen={choices.fullText ?? 'teaser'}
        onChoose={(value) => acts.choose(id, { fullText: value === 'teaser' ? null : value })}
      />
      <Choice
        label={say('storiesOpen')}
        hasLabel
        options={places.map(({ value, label }) => ({ value, label: say(label) }))}
        chosen={choices.opensInTab === undefined ? 'all' : choices.opensInTab ? 'tab' : 'panel'}
        onChoose={(value) => acts.choose(id, { opensInTab: value === 'all' ? null : value === 'tab' })}
      />
      <Switch
        label={say('inNewsFeed')}
        note={say('inNewsFeedNote')}
        isOn={!choices.isMuted}
        onChange={(isOn) => acts.choose(id, { isMuted: isOn ? null : true })}
      />
      <Switch
        label={say('countOnBadge')}
        isOn={!choices.isMuted && !choices.isLeftOutOfBadge}
        isDisabled={choices.isMuted === true}
        onChange={(isOn) => acts.choose(id, { isLeftOutOfBadge: isOn ? null : true })}
      />
      <Switch
        label={say('pictures')}
        isOn={!choices.hasNoPictures}
        onChange={(isOn) => acts.choose(id, { hasNoPictures: isOn ? null : true })}
      />
      <Switch
        label={say('notifyOfNew')}
        isOn={choices.notifies === true}
        onChange={(isOn) => acts.setNotifies(id, isOn)}
      />
    </div>
  );
}
