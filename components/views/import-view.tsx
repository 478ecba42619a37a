import { Check, Undo2 } from 'lucide';
import type { SourceId } from '../../utils/sources/source.ts';
import { say, sayCount } from '../../utils/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Header } from '../parts/header.tsx';
import { Notice } from '../parts/notice.tsx';
import { nameOf } from '../source/source-name.ts';
import type { ViewProps } from '../state/panel.ts';
import { useEverywhere } from '../state/use-everywhere.ts';
import { readSnapshot, useImport } from '../state/use-import.ts';
import { useKeys } from '../state/use-keys.ts';
import { ImportChoice } from '../transfer/import-choice.tsx';
import { ImportPreview } from '../transfer/import-preview.tsx';
import { readBackupText, readImportFile } from '../transfer/read-file.ts';

export function ImportView({ panel }: ViewProps) {
  const { navigation, worker, follow, sources, byId, river } = panel;
  const { step, last, days, look, bring, takeBack, leave } = useImport(panel);
  const everywhere = useEverywhere(worker, follow);
  const isLooking = step.kind === 'looking';
  const back = isLooking ? leave : navigation.back;
  useKeys({ back }, true);
  const nameById = (id: SourceId) => {
    const followed = byId.get(id);
    return followed && nameOf(followed);
  };
  const choice = (problem?: string) => (
    <ImportChoice
      {...{ problem, last, days }}
      say={panel.say}
      verify={{ worker, nameOf: nameById }}
      isReading={step.kind === 'reading'}
      hasAnything={sources.length + river.stories.length > 0}
      onFile={(file) => void look(readImportFile(file, Date.now()))}
      onDay={(day) =>
        void look(readSnapshot(day).then((text) => readBackupText(text, say('backupOf', day), Date.now())))
      }
      onTakeBack={(name) => void takeBack(name)}
    />
  );
  return (
    <div class="view">
      <Header label={say('importAndExport')} onBack={back} />
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
        {step.kind === 'bringing' && <p role="status">{say('bringingIn', step.file.name)}</p>}
        {step.kind === 'done' && (
          <>
            <Notice
              icon={Check}
              title={doneWords(step.sources, step.folders)}
              actions={
                <>
                  <Button size="small" look="primary" onPress={() => navigation.replace({ view: 'sources' })}>
                    {say('showSources')}
                  </Button>
                  <Button size="small" onPress={() => void takeBack(step.name)}>
                    {say('undo')}
                  </Button>
                </>
              }
            >
              {say('broughtInNote')}
            </Notice>
          </>
        )}
        {step.kind === 'taken-back' && (
          <>
            <Notice icon={Undo2} title={say('takenBack', step.name)}>
              {say('takenBackNote')}
            </Notice>
            {choice()}
          </>
        )}
      </main>
    </div>
  );
}

function doneWords(sources: number, folders: number): string {
  if (sources === 0) return say('broughtInNothing');
  return folders > 0
    ? sayCount('followMoreIn', sources, sayCount('inFolders', folders))
    : sayCount('followMore', sources);
}
