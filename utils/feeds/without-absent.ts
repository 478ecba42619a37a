/** The record without what is undefined: absent is how a parsed record says "not said". */
export function withoutAbsent<Given extends object>(record: Given): Present<Given> {
  for (const key of Object.keys(record) as (keyof Given)[]) if (record[key] === undefined) delete record[key];
  return record as Present<Given>;
}

type Present<Given> = {
  [Key in keyof Given as undefined extends Given[Key] ? never : Key]: Given[Key];
} & { [Key in keyof Given as undefined extends Given[Key] ? Key : never]?: Exclude<Given[Key], undefined> };
