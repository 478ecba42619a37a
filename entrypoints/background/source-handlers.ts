import { announceChange } from '../../utils/messaging/changes.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import { changeSource } from '../../utils/sources/change-source.ts';
import { withPlace } from '../../utils/sources/folders.ts';
import { changeSources } from '../../utils/store/change-sources.ts';
import { changeAddress, readSource } from '../../utils/store/sources.ts';
import type { HandlerTools } from './handlers.ts';

/** What a person changes of the sources that they follow. */
export function createSourceHandlers({
  database,
  ringNext,
  updateBadge,
}: Pick<HandlerTools, 'database' | 'ringNext' | 'updateBadge'>): Pick<
  Handlers,
  'changeSource' | 'moveSources' | 'moveBack'
> {
  return {
    changeSource: async ({ sourceId, change }) => {
      const circumstances = { now: Date.now(), random: Math.random };
      await changeSources(await database(), [sourceId], (known) => changeSource(known, change, circumstances));
      announceChange('sources', 'states', 'stories');
      await updateBadge();
      await ringNext();
      return null;
    },
    moveBack: async ({ sourceId }) => {
      const db = await database();
      const source = (await readSource(db, sourceId))?.source;
      if (!source?.formerAddress) return null;
      await changeAddress(db, source, source.formerAddress, { now: Date.now(), isBack: true });
      announceChange('sources', 'states');
      return null;
    },
    moveSources: async ({ places }) => {
      const placeOf = new Map(places.map((place) => [place.sourceId, place]));
      await changeSources(await database(), [...placeOf.keys()], ({ source, state }) => {
        const place = placeOf.get(source.id);
        return { source: place ? withPlace(source, place) : source, state };
      });
      announceChange('sources');
      return null;
    },
  };
}
