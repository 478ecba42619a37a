/** What the person chose for all of Wireside. Flat and plain JSON: each travels and falls back by itself. */
export interface Settings {
  readonly theme: 'browser' | 'light' | 'dark';
  readonly density: 'roomy' | 'compact';
  readonly textSize: TextSize;
  readonly typeface: Typeface;
  readonly pictures: 'always' | 'stories' | 'never';
  /** In English words; 0 while they have not said, and read as most people do. */
  readonly wordsPerMinute: number;
  /** What makes a story read; `scroll` is opening it or scrolling past it. */
  readonly markRead: 'open' | 'scroll' | 'hand';
  readonly opensIn: 'panel' | 'tab';
  readonly hasLetterKeys: boolean;
  readonly keys: ChosenKeys;
  readonly badge: 'new' | 'unread' | 'off';
  /** When sources are checked: by themselves, only while a panel is open, only when the person asks. */
  readonly checks: 'always' | 'open' | 'hand';
  readonly hasQuietHours: boolean;
  /** Minutes after midnight, by the clock of the place. They may go past midnight. */
  readonly quietFrom: number;
  readonly quietTo: number;
  /** Days for which read stories are kept; 0 for ever. */
  readonly keepDays: (typeof keepChoices)[number];
  /** Of Wireside's own words: the browser's, or that of a folder of `_locales`. */
  readonly language: Language;
}

/** Of an act by its name: the key that the person gave it instead of its usual one; none where it is empty. */
export type ChosenKeys = Readonly<Record<string, string>>;
export type TextSize = (typeof textSizes)[number];
export type Typeface = 'serif' | 'sans';
export type Language = (typeof languages)[number];
export type SettingName = keyof Settings;

export const textSizes = [1, 2, 3, 4, 5] as const;
export const languages = ['browser', 'en', 'uk', 'de', 'fr', 'es', 'pt_BR', 'pl', 'ar', 'ja', 'zh_CN'] as const;
export const keepChoices = [7, 30, 90, 365, 0] as const;
export const slowestReading = 100;
export const fastestReading = 800;
export const minutesOfDay = 24 * 60;

export const usualSettings: Settings = {
  theme: 'browser',
  density: 'roomy',
  textSize: 3,
  typeface: 'serif',
  pictures: 'always',
  wordsPerMinute: 0,
  markRead: 'open',
  opensIn: 'panel',
  hasLetterKeys: true,
  keys: {},
  badge: 'new',
  checks: 'always',
  hasQuietHours: false,
  quietFrom: 22 * 60,
  quietTo: 7 * 60,
  keepDays: 90,
  language: 'browser',
};

type Check<Value> = (value: unknown) => value is Value;

const oneOf =
  <Value>(...values: readonly Value[]): Check<Value> =>
  (value): value is Value =>
    values.includes(value as Value);
const isBoolean: Check<boolean> = (value) => typeof value === 'boolean';
const isWholeUpTo =
  (least: number, most: number): Check<number> =>
  (value): value is number =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const isSpeed: Check<number> = (value): value is number =>
  value === 0 || isWholeUpTo(slowestReading, fastestReading)(value);
const mostKeys = 100;
/** Whether there are such acts and such keys, the panel says; what is kept here is small and plain. */
const isKeys: Check<ChosenKeys> = (value): value is ChosenKeys =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length <= mostKeys &&
  Object.entries(value).every(([act, key]) => /^\w{1,40}$/.test(act) && typeof key === 'string' && key.length <= 8);

const checks: { readonly [Name in SettingName]: Check<Settings[Name]> } = {
  theme: oneOf('browser', 'light', 'dark'),
  density: oneOf('roomy', 'compact'),
  textSize: oneOf(...textSizes),
  typeface: oneOf('serif', 'sans'),
  pictures: oneOf('always', 'stories', 'never'),
  wordsPerMinute: isSpeed,
  markRead: oneOf('open', 'scroll', 'hand'),
  opensIn: oneOf('panel', 'tab'),
  hasLetterKeys: isBoolean,
  keys: isKeys,
  badge: oneOf('new', 'unread', 'off'),
  checks: oneOf('always', 'open', 'hand'),
  hasQuietHours: isBoolean,
  quietFrom: isWholeUpTo(0, minutesOfDay - 1),
  quietTo: isWholeUpTo(0, minutesOfDay - 1),
  keepDays: oneOf(...keepChoices),
  language: oneOf(...languages),
};

export const settingNames = Object.keys(checks) as readonly SettingName[];

/** Those of the stored values that can be settings: what is unknown or damaged is left out, each by itself. */
export function soundSettings(stored: unknown): Partial<Settings> {
  const values: Readonly<Record<string, unknown>> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return Object.fromEntries(
    settingNames.filter((name) => checks[name](values[name])).map((name) => [name, values[name]]),
  );
}

export const readSettings = (stored: unknown): Settings => ({ ...usualSettings, ...soundSettings(stored) });
