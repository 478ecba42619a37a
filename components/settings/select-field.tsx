import { useId } from 'preact/hooks';

export interface SelectFieldProps<Value> {
  label: string;
  note?: string;
  options: readonly { value: Value; label: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One of more than stand side by side. */
export function SelectField<Value>({ label, note, options, chosen, onChoose }: SelectFieldProps<Value>) {
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
      <select
        class="select"
        id={id}
        aria-describedby={note && `${id}-note`}
        value={options.findIndex(({ value }) => value === chosen)}
        onChange={({ currentTarget }) => {
          const option = options[Number(currentTarget.value)];
          if (option) onChoose(option.value);
        }}
      >
        {options.map(({ label: words }, index) => (
          <option key={words} value={index}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
