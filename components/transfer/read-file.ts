import type { Settings } from '../../utils/kernel/settings.ts';
import { fail, succeed, type Result } from '../../utils/kernel/result.ts';
import { readOpmlSources, type OfferedSources } from '../../utils/sources/opml-sources.ts';
import { readBackup, type BackupFailure } from '../../utils/store/backup.ts';
import type { Belongings } from '../../utils/stories/belongings.ts';
import { numberOf, say, sayCount, type MessageKey } from '../../utils/words/words.ts';

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
    if (file.size > most * megabyte) return fail(say('fileTooLarge', name, numberOf(most)));
    if (kind === 'backup') return readBackupText(await file.text(), name, now);
    const read = readOpmlSources(new Uint8Array(await file.arrayBuffer()), now);
    if (!read.ok) return fail(say(opmlWords[read.failure.kind], name));
    const { sources, unusable, damage } = read.value;
    if (sources.length + unusable.length === 0) return fail(say('fileNamesNothing', name));
    const caution = damage && damageWords(damage);
    const belongings = { sources, statuses: [], saved: [] };
    return succeed({ name, kind, belongings, unusable, settings: {}, ...(caution && { caution }) });
  } catch {
    // It was moved or changed since it was chosen, or is a folder.
    return fail(say('fileNotOpened', name));
  }
}

export function readBackupText(text: string, name: string, now: number): Result<OfferedFile, string> {
  const read = readBackup(text, now);
  if (!read.ok) return fail(say(backupWords[read.failure.kind], name));
  const { sources, statuses, saved, settings, unsound } = read.value;
  if (sources.length + statuses.length + saved.length === 0) return fail(say('fileIsEmptyBackup', name));
  const caution = sayCount('fileUnsound', unsound);
  const belongings = { sources, statuses, saved };
  return succeed({ name, kind: 'backup', belongings, unusable: [], settings, ...(unsound > 0 && { caution }) });
}

const opmlWords: { readonly [Kind in OpmlFailure['kind']]: MessageKey } = {
  'empty-document': 'fileEmpty',
  'web-page': 'fileIsPage',
  'feed-but-no-opml': 'fileIsFeed',
  'json-but-no-opml': 'fileIsJson',
  'not-opml': 'fileIsNotOpml',
  'without-outlines': 'fileIsEmptyList',
  'cut-off-before-any-outline': 'fileCutOff',
  'too-large': 'fileTooLargeForList',
};

const backupWords: { readonly [Kind in BackupFailure['kind']]: MessageKey } = {
  'not-json': 'fileDamaged',
  'no-backup': 'fileIsJson',
  'newer-backup': 'fileNewer',
};

function damageWords(damage: NonNullable<OfferedSources['damage']>): string | undefined {
  switch (damage.kind) {
    case 'too-many':
      return sayCount('listTooLong', damage.kept);
    case 'cut-off':
      return say('listCutOff');
    case 'malformed':
      return say('listMalformed');
    case 'too-deep':
      return undefined;
  }
}
