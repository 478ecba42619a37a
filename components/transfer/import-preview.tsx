import { CircleAlert } from 'lucide';
import { useState } from 'preact/hooks';
import { countFolders, type ImportPlan } from '../../utils/sources/plan-import.ts';
import { say, sayCount } from '../../utils/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Checkbox } from '../parts/checkbox.tsx';
import { Notice } from '../parts/notice.tsx';
import { EverywhereOption } from '../source/everywhere-option.tsx';
import { failureWords } from '../source/failure-words.ts';
import { hostOf } from '../source/source-name.ts';
import type { Everywhere } from '../state/use-everywhere.ts';
import { shortListOf } from './counted.ts';
import type { OfferedFile } from './read-file.ts';

export interface ImportPreviewProps {
  file: OfferedFile;
  plan: ImportPlan;
  everywhere: Everywhere;
  onBring: (how: { withLocal: boolean; isEverywhere: boolean }) => void;
  onLeave: () => void;
}

/** What a file would bring, before anything is done. */
export function ImportPreview({ file, plan, everywhere, onBring, onLeave }: ImportPreviewProps) {
  const [withLocal, setWithLocal] = useState(false);
  const chosen = [...plan.fresh, ...(withLocal ? plan.local : [])];
  const { statuses, saved } = file.belongings;
  const marks = statuses.length;
  const hasAnything = chosen.length > 0 || marks > 0 || saved.length > 0;
  const sites = new Set(chosen.map(({ address }) => hostOf(address))).size;
  const end = say(hasAnything ? 'importHarmless' : 'importNothing');
  return (
    <>
      <h2>{file.name}</h2>
      <ul class="import-facts">
        <li class="import-new">{newWords(chosen.length, countFolders(chosen))}</li>
        {plan.known.length > 0 && <li>{sayCount('knownSources', plan.known.length)}</li>}
        {plan.repeated > 0 && <li>{sayCount('repeatedLines', plan.repeated)}</li>}
        {file.kind === 'backup' && <li>{backupWords(marks, saved.length)}</li>}
      </ul>
      {file.caution && <Notice icon={CircleAlert} title={file.caution} />}
      {chosen.length > 0 && (
        <ImportList
          title={sayCount('theNewSources', chosen.length)}
          rows={chosen.map((source) => ({
            name: source.name ?? source.title ?? hostOf(source.address),
            note: [source.folder?.join(', '), source.address].filter(Boolean).join(' · '),
          }))}
        />
      )}
      {plan.refused.length > 0 && (
        <ImportList
          title={sayCount('refusedLines', plan.refused.length)}
          rows={plan.refused.map(({ name, address, failure }) => ({
            name: name || address.slice(0, 200),
            note: `${failureWords(failure)} ${name ? address.slice(0, 200) : ''}`,
          }))}
        />
      )}
      {plan.local.length > 0 && (
        <Checkbox
          label={sayCount('alsoLocal', plan.local.length)}
          note={say('alsoLocalNote', shortListOf(plan.local.map(({ address }) => URL.parse(address)?.host ?? address)))}
          isChecked={withLocal}
          onChange={setWithLocal}
        />
      )}
      {chosen.length > 1 && <EverywhereOption everywhere={everywhere} />}
      <div class="import-acts">
        <Button
          look="primary"
          isDisabled={!hasAnything}
          onPress={() => onBring({ withLocal, isEverywhere: everywhere.isWanted })}
        >
          {chosen.length > 0 ? sayCount('followSources', chosen.length) : say('bringIn')}
        </Button>
        <Button onPress={onLeave}>{hasAnything ? say('cancel') : say('anotherFile')}</Button>
      </div>
      <p class="note">
        {chosen.length > 0 && !everywhere.isHeld
          ? say('sentences', permissionWords(sites, everywhere.isWanted), end)
          : end}
      </p>
    </>
  );
}

function newWords(sources: number, folders: number): string {
  if (sources === 0) return say('noNewSource');
  return folders > 0
    ? sayCount('newSourcesIn', sources, sayCount('inFolders', folders))
    : sayCount('newSources', sources);
}

const backupWords = (marks: number, saved: number): string =>
  say('backupHolds', sayCount('marksCount', marks), sayCount('savedCount', saved));

const permissionWords = (sites: number, isEverywhere: boolean): string =>
  isEverywhere ? say('accessOnce') : sayCount('accessSites', sites);

/** So many are enough to look at; a list of ten thousand would only hold the panel up. */
const mostShown = 200;

function ImportList({ title, rows }: { title: string; rows: readonly { name: string; note: string }[] }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="import-list" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && (
        <ul>
          {rows.slice(0, mostShown).map(({ name, note }, index) => (
            <li key={index}>
              <bdi>{name}</bdi>
              <span class="note">{note}</span>
            </li>
          ))}
          {rows.length > mostShown && <li class="note">{sayCount('moreLines', rows.length - mostShown)}</li>}
        </ul>
      )}
    </details>
  );
}
