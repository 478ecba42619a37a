/** The record without what is undefined: absent is how a parsed record says "not said". */
export function withoutAbsent<Given extends object>(record: Given): Present<Given> {
  // A new record: one from which properties are deleted becomes a slow one.
  const present: Partial<Given> = {};
  for (const key in record) if (record[key] !== undefined) present[key] = record[key];
  return present as unknown as Present<Given>;
}

type Present<Given> = {
  [Key in keyof Given as undefined extends Given[Key] ? never : Key]: Given[Key];
} & { [Key in keyof Given as undefined extends Given[Key] ? Key : never]?: Exclude<Given[Key], undefined> };
