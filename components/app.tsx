import { CircleAlert, Database } from 'lucide';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { keysInUse } from './keys/keys-in-use.ts';
import { PanelKeys } from './keys/panel-keys.tsx';
import { Button } from './parts/button.tsx';
import { Notice } from './parts/notice.tsx';
import { RefusalNotice } from './parts/refusal-notice.tsx';
import type { Opening } from './state/opening.ts';
import type { Panel } from './state/panel.ts';
import { usualWordsPerMinute } from '../utils/stories/reading-time.ts';
import { isSamePlace, everything } from '../utils/sources/scope.ts';
import { say, sayCount } from '../utils/words/words.ts';
import { showAppearance } from './state/appearance.ts';
import { ReadingSpeed } from './state/reading-speed.ts';
import { Keys } from './state/use-keys.ts';
import { useLanguageInUse } from './state/use-language.ts';
import { useOpening } from './state/use-opening.ts';
import { usePanel } from './state/use-panel.ts';
import { useRefusal } from './state/use-refusal.ts';
import { reloadWireside } from './state/use-worker.ts';
import './styles/index.css';
import { views } from './views/index.ts';

export function App({ opening }: { opening: Promise<Opening> }) {
  const state = useOpening(opening);
  switch (state) {
    case 'reading':
      return null;
    case 'slow':
      return (
        <Notice icon={CircleAlert} title={say('backgroundSilent')}>
          {say('backgroundSilentOpening')}
        </Notice>
      );
    case 'failed':
      return (
        <Notice icon={Database} title={say('storeClosed')} isTrouble>
          {say('storeClosedNote')}
        </Notice>
      );
    default:
      return <OpenPanel opening={state} />;
  }
}

function OpenPanel({ opening }: { opening: Opening }) {
  const panel = usePanel(opening);
  const refusal = useRefusal();
  useLayoutEffect(() => showAppearance(panel.settings), [panel.settings]);
  // Where it is chosen, the keyboard keeps its place; all else is made anew when it changes.
  const language = useLanguageInUse(panel.settings.language);
  const { place } = panel.navigation;
  const { river } = panel;
  const isWhole = river.scope.words === undefined && isSamePlace(river.scope, everything);
  const isFirstRun = panel.sources.length === 0 && isWhole && river.stories.length === 0;
  const River = isFirstRun ? views['first-run'] : views.river;
  const Other = place.view === 'river' ? undefined : views[place.view];
  const { keys: chosen, hasLetterKeys } = panel.settings;
  const keys = useMemo(() => keysInUse({ keys: chosen, hasLetterKeys }), [chosen, hasLetterKeys]);
  return (
    <Keys.Provider value={keys}>
      <ReadingSpeed.Provider value={panel.settings.wordsPerMinute || usualWordsPerMinute}>
        {/* The river stays as it is behind another view, so that going back finds the same place. */}
        <River key={`river ${language}`} panel={panel} isShown={!Other} />
        {Other && (
          <Other key={place.view === 'settings' ? place.view : `${place.view} ${language}`} panel={panel} isShown />
        )}
        <Said {...panel} />
        {refusal && <RefusalNotice name={refusal.name} />}
        {panel.worker.isSilent && !refusal && <SilenceNotice onAsk={() => void panel.worker.ask('look', {})} />}
        <PanelKeys panel={panel} />
      </ReadingSpeed.Provider>
    </Keys.Provider>
  );
}

/** What the person did last, and how it is undone. */
function Said({ said, allRead }: Pick<Panel, 'said' | 'allRead'>) {
  const isQuiet = said === undefined && allRead.count === undefined;
  return (
    <div class={isQuiet ? undefined : 'foot said'} role="status">
      {allRead.count !== undefined && (
        <p>
          {sayCount('markedRead', allRead.count)}{' '}
          <Button look="text" onPress={allRead.undo}>
            {say('undo')}
          </Button>
        </p>
      )}
      {said !== undefined && <p>{said}</p>}
    </div>
  );
}

function SilenceNotice({ onAsk }: { onAsk: () => void }) {
  const again = (
    <>
      <Button size="small" onPress={onAsk}>
        {say('askAgain')}
      </Button>
      <Button size="small" onPress={reloadWireside}>
        {say('reloadWireside')}
      </Button>
    </>
  );
  return (
    <div class="foot">
      <Notice icon={CircleAlert} title={say('backgroundSilent')} actions={again}>
        {say('backgroundSilentActing')}
      </Notice>
    </div>
  );
}
