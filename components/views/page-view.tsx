import { CircleAlert, MousePointerClick } from 'lucide';
import { say } from '../../utils/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Header } from '../parts/header.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageForm } from '../source/page-form.tsx';
import type { ViewProps } from '../state/panel.ts';
import { useKeys } from '../state/use-keys.ts';
import { usePageBeside } from '../state/use-page-beside.ts';
import { useButton } from '../state/use-page-command.ts';
import { useShortcuts } from '../state/use-shortcuts.ts';

/** The page beside the panel: its feeds, what they would bring, and the page itself where it has none. */
export function PageView({ panel }: ViewProps) {
  const { navigation, worker } = panel;
  const { place } = navigation;
  const asking = place.view === 'page' ? place : nothing;
  const { beside, look, showPreviews } = usePageBeside(worker, asking);
  useKeys({ back: navigation.back }, true);
  return (
    <div class="view">
      <Header label={say('followPage')} onBack={navigation.back} />
      <main class="form-view page-view" data-view="page" aria-busy={beside.kind === 'looking'}>
        {beside.kind === 'no-access' && <NoAccess onAgain={look} />}
        {beside.kind === 'closed-page' && (
          <Notice
            icon={CircleAlert}
            title={say('pageUnreadable')}
            actions={
              <Button size="small" onPress={look}>
                {say('lookAgain')}
              </Button>
            }
          >
            {say('pageUnreadableNote')}
          </Notice>
        )}
        {beside.kind === 'seen' && <PageForm key={beside.page.address} {...{ seen: beside, panel, showPreviews }} />}
      </main>
    </div>
  );
}

const nothing = {};

/** The browser shows a page when the person asks for that on the page itself, and for that page alone. */
function NoAccess({ onAgain }: { onAgain: () => void }) {
  const { page: shortcut } = useShortcuts();
  const hasButton = useButton();
  return (
    <Notice
      icon={MousePointerClick}
      title={say('pageHidden')}
      actions={
        <Button size="small" onPress={onAgain}>
          {say('lookAgain')}
        </Button>
      }
    >
      {shortcut
        ? say(hasButton ? 'pressButtonOrKeys' : 'reopenPanelOrKeys', shortcut)
        : say(hasButton ? 'pressButton' : 'reopenPanel')}
    </Notice>
  );
}
