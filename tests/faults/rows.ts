import type { Row } from './row.ts';
import { revokedAccess } from './access.ts';
import { eventsWithoutWorker, lostAlarms } from './alarms.ts';
import { browserKills } from './browser-kills.ts';
import { clockJumps, sleep } from './clocks.ts';
import { firefoxPage } from './firefox.ts';
import { changedIds, shrunkFeeds } from './identities.ts';
import { brokenNetwork } from './network.ts';
import { fivePanels } from './panels.ts';
import { captivePortal } from './portal.ts';
import { fullDisk } from './quota.ts';
import { browsing, slowServers } from './unattached.ts';
import { brokenWorker, updates } from './updates.ts';
import { workerKills } from './worker-kills.ts';

/** In the order of the table. */
export const rows: readonly Row[] = [
  workerKills,
  slowServers,
  lostAlarms,
  eventsWithoutWorker,
  browsing,
  browserKills,
  { name: 'C7', title: 'power loss', notRun: 'the power cannot be cut here; stated, not shown' },
  { name: 'C8', title: 'a corrupt store', isLong: true, shownBy: ['tests/browser/lost-database.test.ts'] },
  fullDisk,
  { name: 'C10', title: 'eviction', notRun: 'no figure: the manifest asks for unlimitedStorage, which is not evicted' },
  { name: 'C11', title: 'an upgrade of the store', isLong: true, shownBy: ['tests/browser/migrations.test.ts'] },
  updates,
  clockJumps,
  sleep,
  brokenNetwork,
  captivePortal,
  fivePanels,
  { name: 'C18', title: 'a private window', shownBy: ['tests/browser/private-window.test.ts'] },
  revokedAccess,
  firefoxPage,
  changedIds,
  shrunkFeeds,
  brokenWorker,
  // The sum of all before it.
  { name: 'C23', title: 'the badge' },
];
