import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../utils/kernel/result.ts';
import { readLocal } from '../../utils/platform/local-store.ts';
import { requestAccessEverywhere } from '../../utils/platform/permissions.ts';
import { countFolders, planImport, type ImportPlan } from '../../utils/sources/plan-import.ts';
import { lastImportKey, type LastImport } from '../../utils/store/last-import.ts';
import { snapshotKey, snapshotsKey, soundDays } from '../../utils/store/mirror.ts';
import type { Belongings, SavedStory } from '../../utils/stories/belongings.ts';
import { say } from '../../utils/words/words.ts';
import type { OfferedFile } from '../transfer/read-file.ts';
import type { Panel } from './panel.ts';
import { accessTo } from './use-follow.ts';

export type ImportStep =
  | { readonly kind: 'choosing'; readonly problem?: string }
  | { readonly kind: 'reading' }
  | { readonly kind: 'looking'; readonly file: OfferedFile; readonly plan: ImportPlan }
  | { readonly kind: 'bringing'; readonly file: OfferedFile }
  | { readonly kind: 'done'; readonly name: string; readonly sources: number; readonly folders: number }
  | { readonly kind: 'taken-back'; readonly name: string };

/** What a message may hold: browsers refuse those of more than 64 MB. */
const mostInOne = { statuses: 20_000, characters: 4_000_000 };

/** The way of a file into Wireside: chosen, read, looked at, brought in, taken back. */
export function useImport({ sources, worker }: Panel) {
  const [step, setStep] = useState<ImportStep>({ kind: 'choosing' });
  const [last, setLast] = useState<LastImport>();
  const [days, setDays] = useState<readonly string[]>([]);

  useEffect(() => {
    void readLocal([lastImportKey, snapshotsKey]).then((kept) => {
      setLast(kept[lastImportKey] as LastImport | undefined);
      setDays(soundDays(kept[snapshotsKey]).toReversed());
    });
  }, [step.kind]);

  const look = async (reading: Promise<Result<OfferedFile, string>>) => {
    setStep({ kind: 'reading' });
    const read = await reading;
    if (!read.ok) return setStep({ kind: 'choosing', problem: read.failure });
    const { belongings, unusable } = read.value;
    const followed = sources.map(({ source }) => source);
    setStep({ kind: 'looking', file: read.value, plan: planImport(belongings.sources, unusable, followed) });
  };

  /** Must be called in the click: it asks the person for access, which only a click may do. */
  const bring = async (file: OfferedFile, plan: ImportPlan, how: { withLocal: boolean; isEverywhere: boolean }) => {
    const chosen = [...plan.fresh, ...(how.withLocal ? plan.local : [])];
    const access = how.isEverywhere
      ? requestAccessEverywhere().catch(() => false)
      : accessTo(chosen.map(({ address }) => address));
    setStep({ kind: 'bringing', file });
    if (chosen.length > 0) await access;
    const importId = crypto.randomUUID();
    // Those that are followed go along: their marks are known by the ids that they have in the file.
    const belongings = { ...file.belongings, sources: [...chosen, ...plan.known] };
    for (const part of partsOf(belongings)) {
      const { name, settings } = file;
      if ((await worker.ask('bringIn', { importId, name, belongings: part, settings })) === undefined) {
        return setStep({ kind: 'choosing', problem: say('notAllTakenIn') });
      }
    }
    setStep({ kind: 'done', name: file.name, sources: chosen.length, folders: countFolders(chosen) });
  };

  const takeBack = async (name: string) => {
    if ((await worker.ask('takeBack', {})) !== undefined) setStep({ kind: 'taken-back', name });
  };

  return { step, last, days, look, bring, takeBack, leave: () => setStep({ kind: 'choosing' }) };
}

export async function readSnapshot(day: string): Promise<string> {
  const text = (await readLocal([snapshotKey(day)]))[snapshotKey(day)];
  return typeof text === 'string' ? text : '';
}

function* partsOf({ sources, statuses, saved }: Belongings): Generator<Belongings> {
  const texts: SavedStory[][] = [[]];
  let length = 0;
  for (const story of saved) {
    length += (story.body?.html.length ?? 0) + (story.article?.kind === 'text' ? story.article.html.length : 0) + 1_000;
    if (length > mostInOne.characters && texts.at(-1)!.length > 0) {
      texts.push([]);
      length = 0;
    }
    texts.at(-1)!.push(story);
  }
  const count = Math.max(texts.length, Math.ceil(statuses.length / mostInOne.statuses));
  for (let part = 0; part < count; part++) {
    const from = part * mostInOne.statuses;
    yield { sources, statuses: statuses.slice(from, from + mostInOne.statuses), saved: texts[part] ?? [] };
  }
}
