import { Header } from '../parts/header.tsx';
import { AddressForm } from '../source/address-form.tsx';
import { StarterForm } from '../source/starter-form.tsx';
import type { ViewProps } from '../state/panel.ts';
import { useKeys } from '../state/use-keys.ts';

export function AddView({ panel: { follow, navigation } }: ViewProps) {
  useKeys({ Escape: navigation.back, u: navigation.back }, true);
  return (
    <div class="view">
      <Header label="Follow" onBack={navigation.back} />
      <main class="form-view" data-view="add">
        <AddressForm
          label="Address"
          follow={follow}
          isPrimary
          isFirstFocus
          onFollowed={() => navigation.replace({ view: 'sources' })}
        />
        <hr />
        <StarterForm follow={follow} isPrimary={false} onFollowed={navigation.back} />
      </main>
    </div>
  );
}
