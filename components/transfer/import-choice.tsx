import { FileUp } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import type { LastImport } from '../../utils/store/last-import.ts';
import { say } from '../../utils/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Way } from '../parts/way.tsx';
import { agoOf, dayOf } from '../parts/times.ts';
import { sayWith } from '../parts/words.tsx';
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
  const { problem, isReading, last, days, hasAnything, onFile, onDay, onTakeBack, verify } = props;
  const [now] = useState(Date.now);
  const today = new Date(now).toISOString().slice(0, 10);
  const save = (exporting: Promise<void>) => void exporting.catch(() => props.say(say('exportFailed')));
  return (
    <>
      <section class="import-part">
        <h2>{say('import')}</h2>
        <FileBox isReading={isReading} problem={problem} onFile={onFile} />
        {last && (
          <p>
            {sayWith(
              'broughtIn',
              last.name,
              agoOf(last.at, now),
              <Button look="text" onPress={() => onTakeBack(last.name)}>
                {say('undo')}
              </Button>,
            )}
          </p>
        )}
      </section>
      {hasAnything && (
        <section class="import-part">
          <h2>{say('export')}</h2>
          <Exporting
            label={say('exportSources')}
            note={say('exportSourcesNote')}
            onPress={() => save(exportOpml(today))}
          />
          <Exporting
            label={say('exportBackup')}
            note={say('exportBackupNote')}
            onPress={() => save(exportBackup(today))}
          />
        </section>
      )}
      {days.length > 0 && (
        <section class="import-part">
          <h2>{say('keptByItself')}</h2>
          <p class="note">{say('keptByItselfNote')}</p>
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
      <Button size="small" label={say('saveOne', label)} onPress={onPress}>
        {say('save')}
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
        {isReading ? say('importReading') : say('importFile')}
      </Button>
      <p class={problem === undefined ? 'note' : 'note form-error'} role={problem === undefined ? undefined : 'alert'}>
        {problem ?? say('importFileNote')}
      </p>
    </div>
  );
}
