import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../utils/kernel/settings.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'public/_locales');
const locales = readdirSync(folder);

type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

const read = (locale: string) =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as unknown as Messages;
const tagOf = (locale: string) => locale.replace('_', '-');
const rulesOf = (locale: string) => new Intl.PluralRules(tagOf(locale));
const textOf = (messages: Messages, key: string) => messages[key]?.message ?? '';

const english = read('en');
const ending = /_(?:zero|one|two|few|many|other)$/;
const plain = Object.keys(english).filter((key) => !ending.test(key));
const stems = Object.keys(english).flatMap((key) => (key.endsWith('_other') ? key.replace(ending, '') : []));

/** Whether a form is said of one number alone, which it may then spell out or leave out. */
function isOfOneNumber(locale: string, category: string): boolean {
  const rules = rulesOf(locale);
  return (
    Array.from({ length: 1001 }, (_, count) => count).filter((count) => rules.select(count) === category).length === 1
  );
}

const placesIn = (message: string): readonly string[] => [...new Set(message.match(/\$\d/g))].toSorted();

describe('what is said in code', () => {
  const files = ['components', 'entrypoints', 'utils']
    .flatMap((part) =>
      readdirSync(join(root, part), { recursive: true, encoding: 'utf8' }).map((name) => join(part, name)),
    )
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '') }))
    // Whoever says anything has it from there, under this name or another one.
    .filter(({ path, text }) => path.endsWith('words/words.ts') || /from '[^']*\bwords\.tsx?'/.test(text));
  const manifest = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
  const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');

  it('is in the English file', () => {
    const said = files.flatMap(({ text }) =>
      [...text.matchAll(/\b(?:say|words|sayWith)\(\s*'(\w+)'/g)].map(([, key]) => key ?? ''),
    );
    const counted = files.flatMap(({ text }) =>
      [...text.matchAll(/\bsayCount\(\s*'(\w+)'|<Counted\s+of="(\w+)"/g)].map(([, key, of]) => key ?? of ?? ''),
    );
    expect(said.length).toBeGreaterThan(100);
    expect(counted.length).toBeGreaterThan(10);
    expect([...said, ...inManifest].filter((key) => !plain.includes(key))).toEqual([]);
    expect(counted.filter((key) => !stems.includes(key))).toEqual([]);
  });

  it('is all that the English file has', () => {
    const literals = new Set(
      files.flatMap(({ text }) => [...text.matchAll(/'(\w+)'|"(\w+)"/g)].map(([, one, other]) => one ?? other ?? '')),
    );
    expect([...plain, ...stems].filter((key) => !literals.has(key) && !inManifest.includes(key))).toEqual([]);
  });
});

describe.each(locales)('the messages in %s', (locale) => {
  const messages = read(locale);
  const { pluralCategories } = rulesOf(locale).resolvedOptions();

  it('are those in English, with the forms that its counts have', () => {
    const wanted = [...plain, ...stems.flatMap((stem) => pluralCategories.map((category) => `${stem}_${category}`))];
    expect(Object.keys(messages).toSorted()).toEqual(wanted.toSorted());
  });

  it('have the same values as in English', () => {
    const differing = plain.filter(
      (key) => placesIn(textOf(messages, key)).join() !== placesIn(textOf(english, key)).join(),
    );
    const forms = stems.flatMap((stem) => pluralCategories.map((category) => ({ stem, category })));
    const differingForms = forms.filter(({ stem, category }) => {
      const wanted = placesIn(textOf(english, `${stem}_other`));
      const found = placesIn(textOf(messages, `${stem}_${category}`));
      const mayLack =
        isOfOneNumber(locale, category) && found.join() === wanted.filter((place) => place !== '$1').join();
      return found.join() !== wanted.join() && !mayLack;
    });
    expect(differing).toEqual([]);
    expect(differingForms.map(({ stem, category }) => `${stem}_${category}`)).toEqual([]);
  });

  it('say something each, with nothing in it that browsers take for anything but a value', () => {
    const texts = Object.entries(messages).map(([key, { message }]) => ({ key, message }));
    expect(texts.filter(({ message }) => message.trim() === '').map(({ key }) => key)).toEqual([]);
    expect(texts.filter(({ message }) => /\$(?![1-9](?!\d))/.test(message)).map(({ key }) => key)).toEqual([]);
    // Chromium reads "$1$" of "$1$2" as a named value, of which it knows nothing, and loads no extension with one.
    expect(texts.filter(({ message }) => /\$[\w@]+\$/.test(message)).map(({ key }) => key)).toEqual([]);
  });

  it('have keys that differ in more than their case, which browsers do not see', () => {
    const keys = Object.keys(messages);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
    expect(keys.filter((key) => !/^\w+$/.test(key))).toEqual([]);
  });

  it('name their language, which can be chosen', () => {
    expect(textOf(messages, 'languageTag')).toBe(tagOf(locale));
    expect(languages).toContain(locale);
  });

  it('fit where browsers and stores show them', () => {
    expect(textOf(messages, 'extensionName').length).toBeLessThanOrEqual(45);
    expect(textOf(messages, 'extensionDescription').length).toBeLessThanOrEqual(132);
  });
});
