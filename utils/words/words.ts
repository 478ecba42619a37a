import type english from '../../public/_locales/en/messages.json';
import type { Language } from '../kernel/settings.ts';
import { getMessage, readMessages, type Messages } from '../platform/messages.ts';

type Key = keyof typeof english;
type StemOf<Name> = Name extends `${infer Stem}_other` ? Stem : never;

/** What is said in one way whatever it is about. */
export type MessageKey = Exclude<Key, `${string}_${Intl.LDMLPluralRule}`>;
/** What is said in another way of one than of many: the key without its ending. */
export type CountKey = StemOf<Key>;

interface WordsInUse {
  /** Absent while the browser itself says the words. */
  readonly messages: Messages | undefined;
  readonly language: string;
  readonly locale: string;
  readonly rules: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
}

let inUse: WordsInUse | undefined;

/** The words of a message, with values in the places of `$1`, `$2` and so on. One that runs the other way is set apart. */
export const say = (key: MessageKey, ...values: readonly string[]): string => read(words(), key, values);

/** As `say`, in the form that goes with a count, which stands in the place of `$1`. */
export function sayCount(key: CountKey, count: number, ...values: readonly string[]): string {
  const own = words();
  const all = [own.numbers.format(count), ...values];
  return read(own, `${key}_${own.rules.select(count)}`, all) || read(own, `${key}_other`, all);
}

/** With the digits and the separators of the words in use. */
export const numberOf = (amount: number): string => words().numbers.format(amount);

/** "a, b and c". */
export const listOf = (names: readonly string[]): string => new Intl.ListFormat(language()).format(names.map(setApart));

/** BCP 47, of the words in use. */
export const language = (): string => words().language;

/** BCP 47, of dates and numbers among the words. */
export const locale = (): string => words().locale;

export const direction = (): 'ltr' | 'rtl' => (rightToLeft.has(language().split('-')[0] ?? '') ? 'rtl' : 'ltr');

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/** A formatter of Intl, made anew when other words come into use: to make one costs more than to use it. */
export function formatter<Format>(make: (locale: string) => Format): () => Format {
  let made: { readonly locale: string; readonly format: Format } | undefined;
  return () => {
    if (made?.locale !== locale()) made = { locale: locale(), format: make(locale()) };
    return made.format;
  };
}

let wanted: { readonly language: Language; readonly taken: Promise<void> } = {
  language: 'browser',
  taken: Promise.resolve(),
};

/** From then on the words of this language are said, or the browser's own when they cannot be read. */
export function chooseLanguage(language: Language): Promise<void> {
  if (language !== wanted.language) wanted = { language, taken: take(language) };
  return wanted.taken;
}

async function take(language: Language): Promise<void> {
  const isBrowsers = language === 'browser' || tagOf(language) === getMessage('languageTag', []);
  const chosen = await (isBrowsers ? undefined : readWords(language).catch(() => undefined));
  // Another may have been chosen meanwhile.
  if (language === wanted.language) inUse = chosen;
}

async function readWords(language: Exclude<Language, 'browser'>): Promise<WordsInUse> {
  // What a language lacks is said in English.
  const [usual, own] = await Promise.all([readMessages('en'), readMessages(language)]);
  return toWords({ ...usual, ...own }, tagOf(language));
}

/** Folders are named with "_" where languages have "-". */
const tagOf = (language: Exclude<Language, 'browser'>): string => language.replace('_', '-');

const words = (): WordsInUse => (inUse ??= toWords(undefined, getMessage('languageTag', []) || 'en'));

const toWords = (messages: Messages | undefined, tag: string): WordsInUse => ({
  messages,
  language: tag,
  locale: localeFor(tag),
  rules: new Intl.PluralRules(tag),
  numbers: new Intl.NumberFormat(localeFor(tag)),
});

/**
 * For English words a reader's own English is used when they have one, and otherwise the one that writes days before
 * months and hours up to 24.
 */
const localeFor = (tag: string): string =>
  tag === 'en' ? (navigator.languages.find((each) => /^en\b/.test(each)) ?? 'en-GB') : tag;

const read = (own: Pick<WordsInUse, 'messages'>, key: string, values: readonly string[]): string =>
  filled(own.messages ? (own.messages[key]?.message ?? '') : getMessage(key, places), values);

/** The browser gives its messages back with the places in them: they are filled here, whichever file they are from. */
const places = Array.from({ length: 9 }, (_, index) => `$${index + 1}`);

/** A value may end in a period of its own ("12. Nov."): a sentence that ends with it has no other. */
const filled = (message: string, values: readonly string[]): string =>
  message.replace(/\$([1-9])(\.?)/g, (_place, position: string, period: string) => {
    const value = values[Number(position) - 1] ?? '';
    return setApart(value) + (value.endsWith('.') ? '' : period);
  });

/** Letters of the other direction would draw the words and figures beside them to their own side. */
const setApart = (value: string): string => (runsTheOtherWay(value) ? `\u2068${value}\u2069` : value);

/** Of what is set apart already, such as the names of a list, nothing runs into what is beside it. */
const runsTheOtherWay = (value: string): boolean =>
  (direction() === 'rtl' ? leftToRightLetter : rightToLeftLetter).test(
    value.replace(/\u2068[^\u2068\u2069]*\u2069/g, ''),
  );

const rightToLeftLetter = /(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const leftToRightLetter = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;
