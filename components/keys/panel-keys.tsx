import { say } from '../../utils/words/words.ts';
import type { Panel } from '../state/panel.ts';
import type { Place } from '../state/use-navigation.ts';
import { useKeys } from '../state/use-keys.ts';
import { KeySheet } from './key-sheet.tsx';

/** The keys that hold wherever the panel is, and the sheet of all. */
export function PanelKeys({ panel }: { panel: Panel }) {
  const { navigation, checking, settings, keySheet } = panel;
  const goTo = (place: Place) => () => navigation.place.view !== place.view && void navigation.go(place);
  useKeys(
    {
      refresh: () => {
        if (checking.underWay.has('all')) return;
        panel.say(say('checkingAll'));
        void checking.check('all');
      },
      goRiver: navigation.home,
      goSources: goTo({ view: 'sources' }),
      goAdd: goTo({ view: 'add' }),
      goSettings: goTo({ view: 'settings' }),
      showKeys: keySheet.show,
    },
    true,
  );
  if (!keySheet.isShown) return null;
  return (
    <KeySheet hasLetterKeys={settings.hasLetterKeys} onChange={goTo({ view: 'settings' })} onClose={keySheet.hide} />
  );
}
