import { CircleAlert } from 'lucide';
import { useState } from 'preact/hooks';
import { countFolders, type ImportPlan } from '../../utils/sources/plan-import.ts';
import { Button } from '../parts/button.tsx';
import { Checkbox } from '../parts/checkbox.tsx';
import { Notice } from '../parts/notice.tsx';
import { numberOf } from '../parts/times.ts';
import { EverywhereOption } from '../source/everywhere-option.tsx';
import { failureWords } from '../source/failure-words.ts';
import { hostOf } from '../source/source-name.ts';
import type { Everywhere } from '../state/use-everywhere.ts';
import { counted, listOf } from './counted.ts';
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
  return (
    <>
      <h2>{file.name}</h2>
      <ul class="import-facts">
        <li class="import-new">{newWords(chosen.length, countFolders(chosen))}</li>
        {plan.known.length > 0 && (
          <li>{counted(plan.known.length, 'is', 'are')} followed already, and left as they are.</li>
        )}
        {plan.repeated > 0 && <li>{counted(plan.repeated, 'line names', 'lines name')} a source again.</li>}
        {file.kind === 'backup' && <li>{backupWords(marks, saved.length)}</li>}
      </ul>
      {file.caution && <Notice icon={CircleAlert} title={file.caution} />}
      {chosen.length > 0 && (
        <ImportList
          title={chosen.length === 1 ? 'The new source' : 'The new sources'}
          rows={chosen.map((source) => ({
            name: source.name ?? source.title ?? hostOf(source.address),
            note: [source.folder?.join(', '), source.address].filter(Boolean).join(' · '),
          }))}
        />
      )}
      {plan.refused.length > 0 && (
        <ImportList
          title={`${counted(plan.refused.length, 'line', 'lines')} cannot be followed`}
          rows={plan.refused.map(({ name, address, failure }) => ({
            name: name || address.slice(0, 200),
            note: `${failureWords(failure)} ${name ? address.slice(0, 200) : ''}`,
          }))}
        />
      )}
      {plan.local.length > 0 && (
        <Checkbox
          label={`Also ${counted(plan.local.length, 'source', 'sources')} on your own network`}
          note={`${listOf(plan.local.map(({ address }) => URL.parse(address)?.host ?? address))}. Only if this file is your own.`}
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
          {chosen.length > 0 ? `Follow ${counted(chosen.length, 'source', 'sources')}` : 'Bring in'}
        </Button>
        <Button onPress={onLeave}>{hasAnything ? 'Cancel' : 'Another file'}</Button>
      </div>
      <p class="note">
        {chosen.length > 0 && !everywhere.isHeld && `${permissionWords(sites, everywhere.isWanted)} `}
        {hasAnything
          ? 'Nothing of yours is changed or lost, and all of it can be undone.'
          : 'There is nothing new in it.'}
      </p>
    </>
  );
}

const newWords = (sources: number, folders: number): string =>
  sources === 0
    ? 'No new source.'
    : `${counted(sources, 'new source', 'new sources')}${folders > 0 ? ` in ${counted(folders, 'folder', 'folders')}` : ''}.`;

const backupWords = (marks: number, saved: number): string =>
  `${counted(marks, 'read or saved mark', 'read and saved marks')}, ${counted(saved, 'saved story', 'saved stories')}, and settings where you have changed none.`;

const permissionWords = (sites: number, isEverywhere: boolean): string =>
  isEverywhere
    ? 'Your browser will ask once for permission.'
    : `Your browser will ask once for permission to read ${sites === 1 ? 'this site' : `these ${numberOf(sites)} sites`}, and no others.`;

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
          {rows.length > mostShown && <li class="note">And {numberOf(rows.length - mostShown)} more.</li>}
        </ul>
      )}
    </details>
  );
}
