import { useId, useState } from 'preact/hooks';
import type { SourceId } from '../../utils/sources/source.ts';
import { readTypedAddresses } from '../../utils/sources/typed-address.ts';
import { say } from '../../utils/words/words.ts';
import { Button } from '../parts/button.tsx';
import type { Follow } from '../state/use-follow.ts';
import { typedAddressWords } from './failure-words.ts';

export interface AddressFormProps {
  label: string;
  follow: Follow;
  /** Whether following is the one main thing to do here. */
  isPrimary?: boolean;
  isFirstFocus?: boolean;
  onFollowed: (ids: readonly SourceId[]) => void;
}

export function AddressForm({ label, follow, isPrimary = false, isFirstFocus = false, onFollowed }: AddressFormProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);

  const submit = (event: Event) => {
    event.preventDefault();
    const read = readTypedAddresses(text);
    if (!read.ok) {
      setError(typedAddressWords(read.failure.part, read.failure.failure));
      return;
    }
    // Nothing may be awaited before this: it asks the person for access, which only a click may do.
    const following = follow(read.value);
    setError(undefined);
    setIsBusy(true);
    void following.then((ids) => {
      setIsBusy(false);
      if (!ids) return;
      setText('');
      onFollowed(ids);
    });
  };

  return (
    <form class="address-form" onSubmit={submit} noValidate>
      <label for={id}>{label}</label>
      <div class="address-line">
        <textarea
          id={id}
          name="address"
          rows={1}
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          placeholder="example.org"
          value={text}
          data-first-focus={isFirstFocus || undefined}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-note`}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={submitOnEnter}
        />
        <Button type="submit" look={isPrimary ? 'primary' : 'outlined'} isDisabled={isBusy}>
          {say('follow')}
        </Button>
      </div>
      <p
        class={error === undefined ? 'note' : 'note form-error'}
        id={`${id}-note`}
        role={error === undefined ? undefined : 'alert'}
      >
        {error ?? say('addressNote')}
      </p>
    </form>
  );
}

/** The box takes several lines, because pasted lists have them; Enter follows all the same. */
function submitOnEnter(event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
