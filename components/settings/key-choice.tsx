import { useRef, useState } from 'preact/hooks';
import type { ChosenKeys } from '../../utils/kernel/settings.ts';
import { listOf, say } from '../../utils/words/words.ts';
import { acts, actNames, type ActName } from '../keys/acts.ts';
import { isModifier, isPlain, nameOfPress } from '../keys/key-press.ts';
import { canBeChosen, losersTo, withKey, type KeysInUse } from '../keys/keys-in-use.ts';
import { wordsOfKey } from '../keys/key-words.tsx';
import { Button } from '../parts/button.tsx';

export interface KeyChoiceProps {
  name: ActName;
  inUse: KeysInUse;
  chosen: ChosenKeys;
  onChoose: (chosen: ChosenKeys) => void;
}

/** What stands below an act: how to choose its key, or what is wrong with the one that was pressed. */
type Step =
  | { readonly kind: 'listening'; readonly begun?: string; readonly isUnfit?: boolean }
  | { readonly kind: 'taken'; readonly key: string; readonly losers: readonly ActName[] };

/** An act with its key, which is a button: press it, and then the new key. */
export function KeyChoice({ name, inUse, chosen, onChoose }: KeyChoiceProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [step, setStep] = useState<Step>();
  const words = say(acts[name].words);
  const [key] = inUse[name];
  const [usual = ''] = acts[name].keys;
  const isListening = step?.kind === 'listening';
  const settle = (next: ChosenKeys) => {
    setStep(undefined);
    onChoose(next);
    // What was pressed may be gone with the sentence it stood below.
    button.current?.focus();
  };
  const propose = (key: string) => {
    const losers = losersTo(name, key, inUse);
    if (losers.length === 0) return settle(withKey(chosen, name, key));
    setStep({ kind: 'taken', key, losers });
  };
  const hear = (event: KeyboardEvent) => {
    if (!isListening || event.key === 'Tab' || isModifier(event) || !isPlain(event)) return;
    event.preventDefault();
    if (event.repeat) return;
    if (event.key === 'Escape') return setStep(undefined);
    if (event.key === 'Backspace' || event.key === 'Delete') return settle(withKey(chosen, name, ''));
    const pressed = step.begun ? `${step.begun} ${nameOfPress(event)}` : nameOfPress(event);
    if (!canBeChosen(pressed)) return setStep({ kind: 'listening', isUnfit: true });
    if (isBeginning(pressed, inUse)) return setStep({ kind: 'listening', begun: pressed });
    propose(pressed);
  };
  const shown = isListening
    ? step.begun
      ? say('keysInTurn', step.begun, '…')
      : say('pressKey')
    : key === undefined
      ? say('keyNone')
      : wordsOfKey(key);
  return (
    <div class="key-choice" data-act={name}>
      <span class="setting-label" aria-hidden="true">
        {words}
      </span>
      {key !== usual && !step && (
        <Button look="text" label={say('usualKeyOf', wordsOfKey(usual), words)} onPress={() => propose(usual)}>
          {say('usualKey', wordsOfKey(usual))}
        </Button>
      )}
      <button
        class="button outlined small key-button"
        type="button"
        ref={button}
        aria-label={say('keyOfAct', words, shown)}
        aria-pressed={isListening}
        onClick={() => setStep(isListening ? undefined : { kind: 'listening' })}
        onKeyDown={hear}
        // Firefox presses a button when Space comes up, whatever became of it when it went down.
        onKeyUp={(event) => isListening && event.key === ' ' && event.preventDefault()}
        onBlur={() => setStep((now) => (now?.kind === 'listening' ? undefined : now))}
      >
        {shown}
      </button>
      {isListening && (
        <p class="note" role={step.isUnfit ? 'alert' : 'status'} data-unfit={step.isUnfit || undefined}>
          {say(step.isUnfit ? 'keyUnfit' : 'pressKeyNote')}
        </p>
      )}
      {step?.kind === 'taken' && (
        <div class="key-taken">
          <p class="note" role="alert">
            {say('keyTaken', wordsOfKey(step.key), listOf(step.losers.map((loser) => say(acts[loser].words))))}
          </p>
          <Button size="small" onPress={() => settle(withKey(chosen, name, step.key, step.losers))}>
            {say('takeKey')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Whether other keys begin with it: the one that follows is waited for. */
const isBeginning = (pressed: string, inUse: KeysInUse): boolean =>
  actNames.some((act) => inUse[act].some((key) => key.startsWith(`${pressed} `)));
