import { FileUp } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import type { LastImport } from '../../utils/store/last-import.ts';
import { Button } from '../parts/button.tsx';
import { Way } from '../parts/way.tsx';
import { agoOf, dayOf } from '../parts/times.ts';
import { exportBackup, exportOpml } from '../state/use-export.ts';
import { VerifyPart, type VerifyPartProps } from './verify-part.tsx';

export interface ImportChoiceProps {
  problem: string | undefined;
  isReading: boolean;
  last: LastImport | undefined;
  days: readonly string[];
  hasAnything: boolean;
  onFile: (file: File) => void;
  onDay: (day: string) => void;
  onTakeBack: (name: string) => void;
  say: (words: string) => void;
  verify: VerifyPartProps;
}

/** Where a file comes from: the person's disk, or what Wireside has kept by itself. And how one is made. */
export function ImportChoice(props: ImportChoiceProps) {
  const { problem, isReading, last, days, hasAnything, onFile, onDay, onTakeBack, say, verify } = props;
  const [now] = useState(Date.now);
  const today = new Date(now).toISOString().slice(0, 10);
  const save = (exporting: Promise<void>) => void exporting.catch(() => say('The file could not be made'));
  return (
    <>
      <section class="import-part">
        <h2>Import</h2>
        <FileBox isReading={isReading} problem={problem} onFile={onFile} />
        {last && (
          <p>
            “{last.name}” was brought in {agoOf(last.at, now)}.{' '}
            <Button look="text" onPress={() => onTakeBack(last.name)}>
              Undo
            </Button>
          </p>
        )}
      </section>
      {hasAnything && (
        <section class="import-part">
          <h2>Export</h2>
          <Exporting
            label="Sources, for any reader"
            note="OPML: addresses, names and folders"
            onPress={() => save(exportOpml(today))}
          />
          <Exporting
            label="Full backup, for Wireside"
            note="JSON: all of that, settings, what is read and saved, and the text of saved stories"
            onPress={() => save(exportBackup(today))}
          />
        </section>
      )}
      {days.length > 0 && (
        <section class="import-part">
          <h2>Kept by itself</h2>
          <p class="note">A full backup of each of the last days, on this device. To look at one changes nothing.</p>
          {days.map((day) => (
            <Way key={day} icon={FileUp} label={dayOf(Date.parse(day))} onPress={() => onDay(day)} />
          ))}
        </section>
      )}
      {hasAnything && <VerifyPart {...verify} />}
    </>
  );
}

function Exporting({ label, note, onPress }: { label: string; note: string; onPress: () => void }) {
  return (
    <div class="setting">
      <div>
        <p class="setting-label">{label}</p>
        <p class="note">{note}</p>
      </div>
      <Button size="small" label={`Save: ${label}`} onPress={onPress}>
        Save
      </Button>
    </div>
  );
}

function FileBox({ isReading, problem, onFile }: Pick<ImportChoiceProps, 'isReading' | 'problem' | 'onFile'>) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
    // The same file can be chosen again, when it was mended.
    if (input.current) input.current.value = '';
  };
  return (
    <div
      class="file-box"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept=".opml,.xml,.json,text/xml,application/json"
        onChange={({ currentTarget }) => take(currentTarget.files)}
      />
      <Button look="primary" isDisabled={isReading} onPress={() => input.current?.click()}>
        {isReading ? 'Reading the file…' : 'Choose a file'}
      </Button>
      <p class={problem === undefined ? 'note' : 'note form-error'} role={problem === undefined ? undefined : 'alert'}>
        {problem ?? 'What another reader has exported (OPML), or a backup of Wireside. You see what is in it first.'}
      </p>
    </div>
  );
}
