import type { Settings } from '../../utils/kernel/settings.ts';
import { fail, succeed, type Result } from '../../utils/kernel/result.ts';
import { readOpmlSources, type OfferedSources } from '../../utils/sources/opml-sources.ts';
import { readBackup, type BackupFailure } from '../../utils/store/backup.ts';
import type { Belongings } from '../../utils/stories/belongings.ts';
import { numberOf } from '../parts/times.ts';

/** What a file offers, before it is compared with what is there. */
export interface OfferedFile {
  readonly name: string;
  readonly kind: 'list' | 'backup';
  readonly belongings: Belongings;
  readonly unusable: OfferedSources['unusable'];
  readonly settings: Partial<Settings>;
  /** What was wrong with the file, in words, though it could be read. */
  readonly caution?: string;
}

type OpmlFailure = Extract<ReturnType<typeof readOpmlSources>, { ok: false }>['failure'];

/** A list of a thousand sources has a third of one; a backup also has the texts of all saved stories. */
const mostMegabytes = { list: 10, backup: 64 };
const megabyte = 2 ** 20;

/** Reads a file that the person chose. Refused in words; by its size before it is read. */
export async function readImportFile(file: File, now: number): Promise<Result<OfferedFile, string>> {
  const { name } = file;
  try {
    const beginning = await file.slice(0, 256).text();
    const kind = /^[\s\ufeff]*\{/.test(beginning) ? 'backup' : 'list';
    const most = mostMegabytes[kind];
    if (file.size > most * megabyte) return fail(tooLargeWords(name, most));
    if (kind === 'backup') return readBackupText(await file.text(), name, now);
    const read = readOpmlSources(new Uint8Array(await file.arrayBuffer()), now);
    if (!read.ok) return fail(`“${name}” ${opmlWords[read.failure.kind]}`);
    const { sources, unusable, damage } = read.value;
    if (sources.length + unusable.length === 0) return fail(`“${name}” names no source.`);
    const caution = damage && damageWords(damage);
    const belongings = { sources, statuses: [], saved: [] };
    return succeed({ name, kind, belongings, unusable, settings: {}, ...(caution && { caution }) });
  } catch {
    // It was moved or changed since it was chosen, or is a folder.
    return fail(`“${name}” cannot be opened.`);
  }
}

export function readBackupText(text: string, name: string, now: number): Result<OfferedFile, string> {
  const read = readBackup(text, now);
  if (!read.ok) return fail(`“${name}” ${backupWords(read.failure)}`);
  const { sources, statuses, saved, settings, unsound } = read.value;
  if (sources.length + statuses.length + saved.length === 0) return fail(`“${name}” is an empty backup.`);
  const caution =
    unsound === 1
      ? '1 entry of the file is damaged and is left out.'
      : `${numberOf(unsound)} entries of the file are damaged and are left out.`;
  const belongings = { sources, statuses, saved };
  return succeed({ name, kind: 'backup', belongings, unusable: [], settings, ...(unsound > 0 && { caution }) });
}

const tooLargeWords = (name: string, most: number): string =>
  `“${name}” is larger than ${numberOf(most)} MB and was not read. Lists of sources are far smaller.`;

const opmlWords: { readonly [Kind in OpmlFailure['kind']]: string } = {
  'empty-document': 'is empty.',
  'web-page': 'is a web page. What is wanted is the file that another reader exports, mostly called OPML.',
  'feed-but-no-opml': 'is a feed, not a list of sources. Follow its address instead.',
  'json-but-no-opml': 'is data (JSON), but no backup of Wireside.',
  'not-opml': 'is not a list of sources (OPML).',
  'without-outlines': 'is a list of sources (OPML) with nothing in it.',
  'cut-off-before-any-outline': 'breaks off before its first source.',
  'too-large': 'is too large to be a list of sources.',
};

function backupWords(failure: BackupFailure): string {
  switch (failure.kind) {
    case 'not-json':
      return 'is damaged: it breaks off or has been changed, and nothing of it can be read.';
    case 'no-backup':
      return 'is data (JSON), but no backup of Wireside.';
    case 'newer-backup':
      return 'was written by a newer Wireside. Update this one first.';
  }
}

function damageWords(damage: NonNullable<OfferedSources['damage']>): string | undefined {
  switch (damage.kind) {
    case 'too-many':
      return `The file is very long. Only its first ${numberOf(damage.kept)} lines were read.`;
    case 'cut-off':
      return 'The file breaks off. What came before that is here.';
    case 'malformed':
      return 'The file is not well-formed. What could be read is here.';
    case 'too-deep':
      return undefined;
  }
}
