import { useEffect, useId, useState } from 'preact/hooks';
import type { Result } from '../../utils/kernel/result.ts';

export interface TypedFieldProps<Value> {
  label: string;
  note?: string;
  /** What stands in it while nothing is being typed. */
  text: string;
  type: 'text' | 'time';
  placeholder?: string;
  /** What was typed as a value, or a sentence that says what is wrong with it. */
  read: (typed: string) => Result<Value, string>;
  onRead: (value: Value) => void;
}

/** A field that takes effect when it is left, or on Enter. What cannot be taken stays in it with a sentence below. */
export function TypedField<Value>({ label, note, text, type, placeholder, read, onRead }: TypedFieldProps<Value>) {
  const id = useId();
  const [error, setError] = useState<string>();
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    setTyped(text);
    setError(undefined);
  }, [text]);
  const take = (input: HTMLInputElement) => {
    // What is half typed has no value of its own in a field of a time.
    const result = read(input.validity.badInput ? '?' : input.value);
    setTyped(input.value);
    setError(result.ok ? undefined : result.failure);
    if (result.ok) onRead(result.value);
  };
  return (
    <div class="typed-field">
      <label class="setting-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        // Preact's types have one kind of input each.
        type={type as 'text'}
        inputMode={type === 'text' ? 'numeric' : undefined}
        autoComplete="off"
        value={typed}
        placeholder={placeholder}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined && !note ? undefined : `${id}-note`}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={({ currentTarget }) => take(currentTarget)}
        onKeyDown={(event) => event.key === 'Enter' && take(event.currentTarget)}
      />
      {(error ?? note) && (
        <p
          class={error === undefined ? 'note' : 'note form-error'}
          id={`${id}-note`}
          role={error === undefined ? undefined : 'alert'}
        >
          {error ?? note}
        </p>
      )}
    </div>
  );
}
