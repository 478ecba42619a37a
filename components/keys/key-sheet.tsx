import { X } from 'lucide';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../utils/words/words.ts';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Keys } from '../state/use-keys.ts';
import { actGroups, acts } from './acts.ts';
import { isPlain, nameOfPress } from './key-press.ts';
import { DrawnKey } from './key-words.tsx';

export interface KeySheetProps {
  hasLetterKeys: boolean;
  onChange: () => void;
  onClose: () => void;
}

/** All keys, over whatever is shown. The browser gives the focus back when it is closed. */
export function KeySheet({ hasLetterKeys, onChange, onClose }: KeySheetProps) {
  const keys = useContext(Keys);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      class="key-sheet"
      aria-labelledby="key-sheet-title"
      ref={dialog}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && close()}
      onKeyDown={(event) => {
        if (!isPlain(event) || !keys.showKeys.includes(nameOfPress(event))) return;
        event.preventDefault();
        close();
      }}
    >
      <div class="key-sheet-words">
        <header>
          <h2 id="key-sheet-title">{say('keys')}</h2>
          <IconButton icon={X} label={say('closeSheet')} onPress={close} />
        </header>
        {!hasLetterKeys && <p class="note">{say('singleLettersOff')}</p>}
        {actGroups.map(({ words, names }) => (
          <section key={words}>
            <h3>{say(words)}</h3>
            <dl>
              {names
                .filter((name) => hasLetterKeys || keys[name].length > 0)
                .map((name) => (
                  <div key={name} data-act={name}>
                    <dt>{say(acts[name].words)}</dt>
                    <dd>
                      {keys[name].length === 0
                        ? say('keyNone')
                        : shownOf(keys[name], acts[name].always).map((key) => <DrawnKey key={key} of={key} />)}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <Button
          onPress={() => {
            close();
            onChange();
          }}
        >
          {say('changeKeys')}
        </Button>
      </div>
    </dialog>
  );
}

/** Of those that can be chosen the first, and those that stay. */
const shownOf = (keys: readonly string[], always: readonly string[] = []): readonly string[] =>
  keys.filter((key, index) => index === 0 || always.includes(key));
