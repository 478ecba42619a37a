import { useLayoutEffect, useReducer } from 'preact/hooks';

/** The voice that reads a language; undefined where there is none. A system finds its voices late, and may lose them. */
export function useVoice(language: string | undefined): SpeechSynthesisVoice | undefined {
  const [, lookAgain] = useReducer<number, void>((looks) => looks + 1, 0);
  useLayoutEffect(() => {
    if (!('speechSynthesis' in globalThis)) return undefined;
    const look = () => lookAgain();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, []);
  // A feed that does not say its language is taken to be in the reader's own.
  return 'speechSynthesis' in globalThis ? voiceFor(language ?? navigator.language) : undefined;
}

/** What was chosen, by language, until the voices change. */
let kept:
  { readonly speech: SpeechSynthesis; readonly voices: Map<string, SpeechSynthesisVoice | undefined> } | undefined;

function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  if (kept?.speech !== speechSynthesis) {
    const voices = new Map<string, SpeechSynthesisVoice | undefined>();
    kept = { speech: speechSynthesis, voices };
    speechSynthesis.addEventListener('voiceschanged', () => voices.clear());
  }
  if (!kept.voices.has(language)) kept.voices.set(language, chooseVoice(speechSynthesis.getVoices(), language));
  return kept.voices.get(language);
}

/**
 * Only voices of this machine: a network voice (Chrome's "Google …", Edge's "… Online") would send what is read to its
 * maker. A voice is always named, because a browser that is left to choose may choose one of those.
 */
function chooseVoice(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | undefined {
  const wanted = localeOf(language);
  if (!wanted) return undefined;
  // Of espeak-ng alone Firefox on Linux makes 13,362 voices, and asking each one five things took it 30 to 80 ms.
  const fits = new Map<string, number>();
  let best: SpeechSynthesisVoice | undefined;
  let bestRank = 0;
  for (const voice of voices) {
    const { lang } = voice;
    const fit = fits.get(lang) ?? fitOf(lang, wanted);
    fits.set(lang, fit);
    if (fit === 0 || !isOfThisMachine(voice)) continue;
    const rank = fit + 4 * Number(!isOddity(voice)) + 2 * Number(voice.default);
    if (rank > bestRank) [best, bestRank] = [voice, rank];
  }
  return best;
}

/** Firefox says of all voices of Speech Dispatcher that they are not local (seen in 153), and has none of a network. */
const isOfThisMachine = ({ localService, voiceURI }: SpeechSynthesisVoice): boolean =>
  localService || voiceURI.startsWith('urn:moz-tts:speechd:');

/** 0 for another language. A region that the story names counts most, and one that it is likely to mean least. */
function fitOf(tag: string, wanted: Intl.Locale): number {
  const own = localeOf(tag);
  if (!own || spoken(own) !== spoken(wanted)) return 0;
  const likely = wanted.maximize();
  const readers = navigator.languages.map(localeOf).find((each) => each?.language === wanted.language && each.region);
  const isOfScript = own.maximize().script === likely.script;
  if (wanted.region) return 32 + 16 * Number(own.region === wanted.region) + 8 * Number(isOfScript);
  return 32 + 8 * Number(isOfScript) + Number(own.region === (readers ?? likely).region);
}

/** Of a tag as feeds and systems write them ("en_US"); undefined when it is none. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

/** Feeds say Norwegian, voices say which. */
const spoken = ({ language }: Intl.Locale): string => (language === 'no' ? 'nb' : language);

/** macOS has voices for fun and for screen readers before the plain ones in its list; espeak-ng has variants of each. */
const isOddity = ({ name }: SpeechSynthesisVoice): boolean =>
  /\+|^(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Eddy|Flo|Fred|Good News|Grandma|Grandpa|Jester|Junior|Kathy|Organ|Ralph|Reed|Rocko|Sandy|Shelley|Superstar|Trinoids|Whisper|Wobble|Zarvox)(?:$| \()/.test(
    name,
  );
