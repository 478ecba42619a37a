import { say } from '../../utils/words/words.ts';
import { Header } from '../parts/header.tsx';
import { AddressForm } from '../source/address-form.tsx';
import { EverywhereOption } from '../source/everywhere-option.tsx';
import { PageWay } from '../source/page-way.tsx';
import { StarterForm } from '../source/starter-form.tsx';
import type { ViewProps } from '../state/panel.ts';
import { ImportWay } from '../transfer/import-way.tsx';
import { useEverywhere } from '../state/use-everywhere.ts';
import { useKeys } from '../state/use-keys.ts';

export function AddView({ panel: { follow: followOne, navigation, worker } }: ViewProps) {
  const everywhere = useEverywhere(worker, followOne);
  const { follow } = everywhere;
  useKeys({ back: navigation.back }, true);
  return (
    <div class="view">
      <Header label={say('follow')} onBack={navigation.back} />
      <main class="form-view" data-view="add">
        <AddressForm
          label={say('address')}
          follow={follow}
          isPrimary
          isFirstFocus
          onFollowed={() => navigation.replace({ view: 'sources' })}
        />
        <EverywhereOption everywhere={everywhere} />
        <hr />
        <PageWay navigation={navigation} />
        <ImportWay navigation={navigation} />
        <hr />
        <StarterForm {...{ follow, everywhere }} isPrimary={false} onFollowed={navigation.back} />
      </main>
    </div>
  );
}
