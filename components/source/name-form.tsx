import { useId, useState } from 'preact/hooks';
import type { Result } from '../../utils/kernel/result.ts';
import { Button } from '../parts/button.tsx';

export interface NameFormProps {
  label: string;
  name: string;
  note: string;
  action: string;
  /** What was typed as a name, or a sentence that says what is wrong with it. */
  read: (typed: string) => Result<string, string>;
  onNamed: (name: string) => void;
}

/** One field for a name, in a menu. What is wrong with it is said below, and it stays as it was typed. */
export function NameForm({ label, name, note, action, read, onNamed }: NameFormProps) {
  const id = useId();
  const [error, setError] = useState<string>();
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const result = read(String(new FormData(event.currentTarget).get('name')));
    setError(result.ok ? undefined : result.failure);
    if (!result.ok) return;
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    onNamed(result.value);
  };
  return (
    <form class="name-form" onSubmit={submit} noValidate>
      <label for={id}>{label}</label>
      <input
        id={id}
        name="name"
        defaultValue={name}
        autoComplete="off"
        spellcheck={false}
        dir="auto"
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-note`}
      />
      <p
        class={error === undefined ? 'note' : 'note form-error'}
        id={`${id}-note`}
        role={error === undefined ? undefined : 'alert'}
      >
        {error ?? note}
      </p>
      <Button type="submit" size="small" look="primary">
        {action}
      </Button>
    </form>
  );
}
