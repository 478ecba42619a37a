// Damage to the files in which browsers keep an extension's IndexedDB, as crashes, full disks and cleaners leave them.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const storeFolder = (profile: string, id: string): string =>
  join(profile, 'Default', 'IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`);

/** Where it keeps `storage.local`. */
export const localFolder = (profile: string, id: string): string =>
  join(profile, 'Default', 'Local Extension Settings', id);

const filesOf = (folder: string, isWanted: (name: string) => boolean): readonly string[] =>
  readdirSync(folder)
    .filter(isWanted)
    .map((name) => join(folder, name));

const isTable = (name: string) => name.endsWith('.ldb');
const isLog = (name: string) => name.endsWith('.log');

function flipMiddle(file: string): void {
  const bytes = readFileSync(file);
  const middle = bytes.length >> 1;
  writeFileSync(
    file,
    bytes.map((byte, index) => (index >= middle && index < middle + 1024 ? byte ^ 0xff : byte)),
  );
}

function cutInHalf(file: string): void {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, bytes.length >> 1));
}

/** Each says how many files it found to damage, so that a test can tell that there were any. */
export const damages: Readonly<Record<string, (folder: string) => number>> = {
  '1 KB changed in each table': (folder) => eachOf(filesOf(folder, isTable), flipMiddle),
  'its log cut in half': (folder) => eachOf(filesOf(folder, isLog), cutInHalf),
  'no MANIFEST': (folder) =>
    eachOf(
      filesOf(folder, (name) => name.startsWith('MANIFEST')),
      rmSync,
    ),
  'garbage in CURRENT': (folder) => eachOf([join(folder, 'CURRENT')], (file) => writeFileSync(file, 'garbage')),
  'no tables': (folder) => eachOf(filesOf(folder, isTable), rmSync),
  'garbage in every file': (folder) =>
    eachOf(
      filesOf(folder, () => true),
      (file) => writeFileSync(file, Buffer.alloc(Math.max(64, statSync(file).size), 0xa5)),
    ),
  'no folder': (folder) => eachOf([folder], (gone) => rmSync(gone, { recursive: true })),
  'a file in its place': (folder) =>
    eachOf([folder], (gone) => {
      rmSync(gone, { recursive: true });
      writeFileSync(gone, 'This was a folder.');
    }),
};

/** Firefox keeps it in one file, beside folders of the same origin for other things. */
export function firefoxFolder(profile: string, uuid: string): string {
  return join(profile, 'storage', 'default', `moz-extension+++${uuid}`, 'idb');
}

const isDatabase = (name: string) => name.endsWith('.sqlite');

export const firefoxDamages: Readonly<Record<string, (folder: string) => number>> = {
  'garbage in its file': (folder) =>
    eachOf(filesOf(folder, isDatabase), (file) => writeFileSync(file, Buffer.alloc(statSync(file).size, 0xa5))),
  '1 KB changed in its file': (folder) => eachOf(filesOf(folder, isDatabase), flipMiddle),
  'its file cut in half': (folder) => eachOf(filesOf(folder, isDatabase), cutInHalf),
  'an empty file': (folder) => eachOf(filesOf(folder, isDatabase), (file) => writeFileSync(file, '')),
  'no file': (folder) => eachOf(filesOf(folder, isDatabase), rmSync),
  'no folder': (folder) => eachOf([folder], (gone) => rmSync(gone, { recursive: true })),
};

/** What was written last is lost, as when the power fails. */
export const cutLogs = (folder: string): number => eachOf(filesOf(folder, isLog), cutInHalf);

function eachOf(files: readonly string[], act: (file: string) => void): number {
  for (const file of files) act(file);
  return files.length;
}
