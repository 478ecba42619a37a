import { languages } from '../../utils/kernel/settings.ts';

/** In what forms a state can be shown; the first of each is the usual one. */
export const choices = {
  theme: ['browser', 'light', 'dark'],
  language: languages.filter((language) => language !== 'browser'),
  density: ['roomy', 'compact'],
  width: ['360', '320', '480', '240'],
} as const;

export type Choices = { readonly [Name in keyof typeof choices]: (typeof choices)[Name][number] };

/** What a query says, as far as it can be chosen. */
export function readChoices(query: URLSearchParams): Choices {
  const chosen = Object.entries(choices).map(([name, values]) => {
    const wanted = query.get(name);
    return [name, (values as readonly string[]).find((value) => value === wanted) ?? values[0]];
  });
  return Object.fromEntries(chosen) as Choices;
}

export const searchOf = (state: string, chosen: Partial<Choices>): string =>
  new URLSearchParams({ state, ...chosen }).toString();
