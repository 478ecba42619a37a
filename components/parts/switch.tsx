import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SwitchProps {
  label: string;
  note?: ComponentChildren;
  isOn: boolean;
  isDisabled?: boolean;
  onChange: (isOn: boolean) => void;
}

/** Something that is on or off, and takes effect at once. */
export function Switch({ label, note, isOn, isDisabled, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="setting">
      <div>
        <label class="setting-label" for={id}>
          {label}
        </label>
        {note && (
          <p class="note" id={`${id}-note`}>
            {note}
          </p>
        )}
      </div>
      <input
        class="switch"
        id={id}
        type="checkbox"
        role="switch"
        checked={isOn}
        disabled={isDisabled}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={({ currentTarget }) => {
          const wanted = currentTarget.checked;
          // It shows what is so, and that is not settled before the answer: a permission may be refused.
          currentTarget.checked = isOn;
          onChange(wanted);
        }}
      />
    </div>
  );
}
