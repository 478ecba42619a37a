/** The beginnings of month names, without accents, in the languages whose feeds are seen to write them. */
const beginnings: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'янв'],
  ['feb', 'fev', 'фев'],
  ['mar', 'mrt', 'maa', 'мар'],
  ['apr', 'avr', 'abr', 'апр'],
  ['may', 'mai', 'mag', 'maj', 'mei', 'мая', 'май'],
  ['jun', 'juin', 'giu', 'июн'],
  ['jul', 'juil', 'lug', 'июл'],
  ['aug', 'aou', 'ago', 'авг'],
  ['sep', 'set', 'сен'],
  ['oct', 'okt', 'ott', 'out', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'dez', 'dic', 'des', 'дек'],
];

const months = new Map(beginnings.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** The number of a month (January is 1) from its name or abbreviation. Takes lower case. */
export function readMonth(name: string): number | undefined {
  const known = months.get(name);
  if (known !== undefined) return known;
  // U+0306 stays: it is what tells й from и in "май".
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u0305\u0307-\u036f]/g, '')
    .normalize('NFC');
  return months.get(plain.slice(0, 3)) ?? months.get(plain.slice(0, 4));
}
