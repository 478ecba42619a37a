import { Rss } from 'lucide';
import { say } from '../../utils/words/words.ts';
import { Way } from '../parts/way.tsx';
import { useAddressToAsk } from '../state/use-address-beside.ts';
import { accessTo } from '../state/use-follow.ts';
import type { Navigation } from '../state/use-navigation.ts';

/** Leads to the page beside the panel. Where the browser tells its address, access is asked for in the same click. */
export function PageWay({ navigation }: { navigation: Navigation }) {
  const address = useAddressToAsk();
  const press = async () => {
    if (address === undefined) return navigation.go({ view: 'page' });
    await accessTo([address]);
    navigation.go({ view: 'page', isAsked: true });
  };
  return <Way icon={Rss} label={say('followPage')} note={say('followPageNote')} onPress={() => void press()} />;
}
