import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { minutesToRead } from '../../utils/stories/reading-time.ts';
import { measureText } from '../../utils/text/count-words.ts';
import { showSentence, unmarkSentence } from '../story/show-sentence.ts';
import { sentencesOf, type Sentence } from '../story/speech-text.ts';
import { useVoice } from './use-voice.ts';

/** Times the voice's own speed. */
export const rates = [0.75, 0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.75, 2] as const;
/** Of espeak-ng, unless it is told otherwise; other voices are near. */
const spokenWordsPerMinute = 175;

export type ListeningState =
  | { readonly kind: 'quiet' }
  | (Place & { readonly kind: 'reading' | 'paused' })
  | (Place & { readonly kind: 'failed'; readonly error: SpeechSynthesisErrorCode });

interface Place {
  readonly sentence: Sentence;
  readonly at: number;
  /** From this sentence to the end. */
  readonly left: { readonly words: number; readonly characters: number };
}

export interface Listening {
  readonly state: ListeningState;
  readonly rate: number;
  readonly minutesLeft: number;
  /** From the headline. */
  start(): void;
  pause(): void;
  resume(): void;
  move(by: 1 | -1): void;
  setRate(rate: number): void;
  stop(): void;
}

/** As the reader set it last, for as long as the panel is open. */
let lastRate = 1;

/** Reads the opened story aloud; undefined where no voice of this machine speaks its language. */
export function useListening(language: string | undefined): Listening | undefined {
  const voice = useVoice(language);
  const [rate, setRate] = useState(lastRate);
  const [state, setState] = useState<ListeningState>({ kind: 'quiet' });
  // Events of the voice come between renders.
  const latest = useRef({ voice, rate, state });
  latest.current = { ...latest.current, voice, rate };
  // Held for as long as it is spoken: one that was collected did not tell its end (Chromium, bug 509488).
  const utterance = useRef<SpeechSynthesisUtterance | undefined>(undefined);

  const turnTo = (next: ListeningState) => {
    latest.current = { ...latest.current, state: next };
    setState(next);
  };

  const silence = () => {
    if (!utterance.current) return;
    utterance.current = undefined;
    speechSynthesis.cancel();
  };

  const stop = () => {
    if (latest.current.state.kind === 'quiet') return;
    silence();
    unmarkSentence();
    turnTo({ kind: 'quiet' });
  };

  // One utterance for each sentence: each can be marked, moved to and said at another speed.
  const say = (place: Place) => {
    silence();
    const { voice, rate } = latest.current;
    if (!voice) return stop();
    const next = new SpeechSynthesisUtterance(place.sentence.text);
    next.voice = voice;
    next.lang = voice.lang;
    next.rate = rate;
    next.onend = () => {
      if (utterance.current !== next) return;
      utterance.current = undefined;
      go(1, false);
    };
    next.onerror = ({ error }) => {
      if (utterance.current !== next) return;
      utterance.current = undefined;
      // Not by this panel, which forgets an utterance before it cancels it: it can go on from here.
      const isTakenAway = error === 'interrupted' || error === 'canceled';
      turnTo(isTakenAway ? { ...place, kind: 'paused' } : { ...place, kind: 'failed', error });
    };
    utterance.current = next;
    turnTo({ ...place, kind: 'reading' });
    speechSynthesis.speak(next);
  };

  const go = (by: 0 | 1 | -1, isAskedFor: boolean) => {
    const { state } = latest.current;
    const story = document.querySelector('.story-place .opened');
    // Looked for at each step: the full text may have come in the place of a teaser.
    const sentences = story ? sentencesOf(story, language) : [];
    const at = state.kind === 'quiet' ? 0 : Math.max(0, whereIs(state, sentences) + by);
    const sentence = sentences[at];
    if (!sentence) return stop();
    const rest = sentences.slice(at).map(({ text }) => text);
    const place = { sentence, at, left: measureText(rest.join(' ')) };
    showSentence(sentence, isAskedFor);
    if (state.kind === 'paused' || state.kind === 'failed') turnTo({ ...place, kind: 'paused' });
    else say(place);
  };

  // With the view, and not after the next one is painted.
  useLayoutEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') stop();
    };
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', stop);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', stop);
      silence();
      unmarkSentence();
    };
  }, []);
  useLayoutEffect(() => {
    if (!voice) stop();
  }, [!voice]);

  if (!voice) return undefined;
  return {
    state,
    rate,
    minutesLeft: state.kind === 'quiet' ? 0 : minutesToRead(state.left, language, spokenWordsPerMinute * rate),
    start: () => {
      stop();
      go(0, true);
    },
    // The platform's own pause does nothing in Firefox on Linux and ends the utterance on Android (browser-compat-data
    // 24412, 4733). So the voice is stopped, and says the sentence again from its beginning.
    pause: () => {
      silence();
      const { state } = latest.current;
      if (state.kind === 'reading') turnTo({ ...state, kind: 'paused' });
    },
    resume: () => {
      const { state } = latest.current;
      if (state.kind !== 'paused' && state.kind !== 'failed') return;
      showSentence(state.sentence, true);
      say(state);
    },
    move: (by) => go(by, true),
    setRate: (next) => {
      lastRate = next;
      setRate(next);
    },
    stop,
  };
}

/** What its one key does: begins, rests and goes on. */
export function pressListen({ state, start, pause, resume }: Listening): void {
  if (state.kind === 'quiet') start();
  else if (state.kind === 'reading') pause();
  else resume();
}

/** The same place; or, in another text, the same words; or as far in it. */
function whereIs({ sentence, at }: Place, sentences: readonly Sentence[]): number {
  const { startContainer, startOffset } = sentence.place;
  const isSame = ({ place }: Sentence) => place.startContainer === startContainer && place.startOffset === startOffset;
  const found = sentences.findIndex(isSame);
  if (found >= 0) return found;
  const words = sentences.findIndex(({ text }) => text === sentence.text);
  return words >= 0 ? words : at;
}
