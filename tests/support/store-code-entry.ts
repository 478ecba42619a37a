// What of the store can be run in a page of the extension, beside the panel.
export { openForReading } from '../../utils/store/database.ts';
export { countOlder, readRiver } from '../../utils/store/river.ts';
export { select } from '../../utils/store/selection.ts';
export { readSources } from '../../utils/store/sources.ts';
