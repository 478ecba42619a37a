import { parseDate } from '../../utils/text/parse-date.ts';
import { dateTable } from './date-table.ts';

// Run by parse-date.test.ts in a process of its own: the time zone of a process cannot be relied on to change.
const readings = Object.values(dateTable).flatMap((cases) => cases.map(([text]) => parseDate(text) ?? null));
process.stdout.write(JSON.stringify({ zone: new Date(2024, 0, 1).getTimezoneOffset(), readings }));
