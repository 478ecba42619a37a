import { Check, Undo2 } from 'lucide';
import type { SourceId } from '../../utils/sources/source.ts';
import { Button } from '../parts/button.tsx';
import { Header } from '../parts/header.tsx';
import { Notice } from '../parts/notice.tsx';
import { nameOf } from '../source/source-name.ts';
import type { ViewProps } from '../state/panel.ts';
import { useEverywhere } from '../state/use-everywhere.ts';
import { readSnapshot, useImport } from '../state/use-import.ts';
import { useKeys } from '../state/use-keys.ts';
import { counted } from '../transfer/counted.ts';
import { ImportChoice } from '../transfer/import-choice.tsx';
import { ImportPreview } from '../transfer/import-preview.tsx';
import { readBackupText, readImportFile } from '../transfer/read-file.ts';

export function ImportView({ panel }: ViewProps) {
  const { navigation, worker, follow, sources, byId, river, say } = panel;
  const { step, last, days, look, bring, takeBack, leave } = useImport(panel);
  const everywhere = useEverywhere(worker, follow);
  const isLooking = step.kind === 'looking';
  const back = isLooking ? leave : navigation.back;
  useKeys({ Escape: back, u: back }, true);
  const nameById = (id: SourceId) => {
    const followed = byId.get(id);
    return followed && nameOf(followed);
  };
  const choice = (problem?: string) => (
    <ImportChoice
      {...{ problem, last, days, say }}
      verify={{ worker, nameOf: nameById }}
      isReading={step.kind === 'reading'}
      hasAnything={sources.length + river.stories.length > 0}
      onFile={(file) => void look(readImportFile(file, Date.now()))}
      onDay={(day) => void look(readSnapshot(day).then((text) => readBackupText(text, `Backup of ${day}`, Date.now())))}
      onTakeBack={(name) => void takeBack(name)}
    />
  );
  return (
    <div class="view">
      <Header label="Import and export" onBack={back} />
      <main class="form-view import" data-view="import">
        {step.kind === 'choosing' && choice(step.problem)}
        {step.kind === 'reading' && choice()}
        {isLooking && (
          <ImportPreview
            {...step}
            everywhere={everywhere}
            onBring={(how) => void bring(step.file, step.plan, how)}
            onLeave={leave}
          />
        )}
        {step.kind === 'bringing' && <p role="status">Bringing in “{step.file.name}”…</p>}
        {step.kind === 'done' && (
          <>
            <Notice
              icon={Check}
              title={doneWords(step.sources, step.folders)}
              actions={
                <>
                  <Button size="small" look="primary" onPress={() => navigation.replace({ view: 'sources' })}>
                    Show sources
                  </Button>
                  <Button size="small" onPress={() => void takeBack(step.name)}>
                    Undo
                  </Button>
                </>
              }
            >
              Their stories come in now. You can undo this here later, too.
            </Notice>
          </>
        )}
        {step.kind === 'taken-back' && (
          <>
            <Notice icon={Undo2} title={`“${step.name}” was taken back.`}>
              All is as it was before.
            </Notice>
            {choice()}
          </>
        )}
      </main>
    </div>
  );
}

function doneWords(sources: number, folders: number): string {
  if (sources === 0) return 'Brought in.';
  const where = folders > 0 ? ` in ${counted(folders, 'folder', 'folders')}` : '';
  return `You follow ${counted(sources, 'more source', 'more sources')}${where}.`;
}
