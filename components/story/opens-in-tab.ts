import type { Story } from '../../utils/stories/story.ts';
import type { Panel } from '../state/panel.ts';
import { webAddress } from './web-address.ts';

/** Whether a story opens at its page, in a tab: as the person chose for its source, or for all. One without a page cannot. */
export function opensInTab({ sourceId, link }: Story, { byId, settings }: Pick<Panel, 'byId' | 'settings'>): boolean {
  const own = byId.get(sourceId)?.source.choices?.opensInTab;
  return (own ?? settings.opensIn === 'tab') && webAddress(link) !== undefined;
}
