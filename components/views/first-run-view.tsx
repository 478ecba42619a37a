import { useLayoutEffect } from 'preact/hooks';
import { say } from '../../utils/words/words.ts';
import { Morse } from '../parts/morse.tsx';
import { PrivateNotice } from '../parts/private-notice.tsx';
import { AddressForm } from '../source/address-form.tsx';
import { EverywhereOption } from '../source/everywhere-option.tsx';
import { PageWay } from '../source/page-way.tsx';
import { StarterForm } from '../source/starter-form.tsx';
import type { ViewProps } from '../state/panel.ts';
import { ImportWay } from '../transfer/import-way.tsx';
import { useEverywhere } from '../state/use-everywhere.ts';

/** What a person sees before they follow anything. */
export function FirstRunView({ panel: { follow: followOne, navigation, worker, isPrivate }, isShown }: ViewProps) {
  const everywhere = useEverywhere(worker, followOne);
  const { follow } = everywhere;
  // The river comes in its place, and begins at its top.
  useLayoutEffect(() => () => window.scrollTo(0, 0), []);
  return (
    <div class="view" hidden={!isShown}>
      <main class="wire first-run" data-view="first-run">
        <h1>
          <Morse isUpright />
          {say('firstRun')}
        </h1>
        <p class="first-words">{say('firstRunNote')}</p>
        {isPrivate && <PrivateNotice />}
        <StarterForm {...{ follow, everywhere }} isPrimary onFollowed={() => window.scrollTo(0, 0)}>
          <EverywhereOption everywhere={everywhere} />
        </StarterForm>
        <hr />
        <PageWay navigation={navigation} />
        <ImportWay navigation={navigation} />
        <hr />
        <AddressForm
          label={say('pasteAddress')}
          follow={follow}
          onFollowed={() => navigation.go({ view: 'sources' })}
        />
      </main>
    </div>
  );
}
