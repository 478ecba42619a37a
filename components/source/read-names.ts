import { fail, succeed, type Result } from '../../utils/kernel/result.ts';
import { longestName, readName } from '../../utils/sources/change-source.ts';
import { numberOf, say } from '../../utils/words/words.ts';

const tooLong = (typed: string) => say('nameTooLong', numberOf(typed.trim().length), numberOf(longestName));

/** Empty: as the source calls itself. */
export function readSourceName(typed: string): Result<string, string> {
  const name = readName(typed);
  return name === undefined ? fail(tooLong(typed)) : succeed(name);
}

/** A folder that there is already is meant by its name, however it is written. */
export function readFolderName(typed: string, known: readonly string[]): Result<string, string> {
  const name = readName(typed);
  if (name === undefined) return fail(tooLong(typed));
  if (name === '') return fail(say('folderNameMissing'));
  const same = known.find((other) => other.localeCompare(name, undefined, { sensitivity: 'accent' }) === 0);
  return succeed(same ?? name);
}
