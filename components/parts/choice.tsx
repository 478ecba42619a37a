import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface ChoiceProps<Value> {
  label: string;
  /** Whether the label is to be seen, and not only heard. */
  hasLabel?: boolean;
  className?: string;
  options: readonly { value: Value; label: string; content?: ComponentChildren }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One of a few, side by side: the chosen one is told by a ring and a weight, not by a tint alone. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { label, hasLabel = false, className = '', options, chosen, onChoose } = props;
  const group = useId();
  return (
    <div class={`choice ${className}`} role="radiogroup" aria-label={label}>
      {hasLabel && <span aria-hidden="true">{label}</span>}
      <div class="segments">
        {options.map(({ value, label: name, content = name }) => (
          <label key={value} class="segment">
            <input
              type="radio"
              name={group}
              aria-label={name}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span aria-hidden="true">{content}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
