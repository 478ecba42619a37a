import { hourOfWeekIn, paceOf, rhythmOf, usualHours } from '../../utils/sources/rhythm.ts';
import { say, sayCount } from '../../utils/words/words.ts';
import { clockOf, narrowWeekdayOf, shortWeekdayOf } from '../parts/times.ts';

export interface RhythmProps {
  arrivals: readonly number[];
  now: number;
  timeZone: string;
}

const cell = 12;
const labels = 30;
const mostLetters = 6;
/** Of the dot of the hour with most stories, and of an hour with one. */
const [largest, smallest, grain] = [11, 3, 2];
const marked = [0, 6, 12, 18];
/** A Monday, at midnight of the place: for names of days and hours. */
const monday = new Date(2024, 0, 1).getTime();
const hourMs = 3_600_000;

/** The hours of the week in which a source publishes, as a halftone: a dot's area is the hour's share. The ring is now. */
export function RhythmPicture({ arrivals, now, timeZone }: RhythmProps) {
  const rhythm = rhythmOf(arrivals, timeZone);
  const most = Math.max(1, ...rhythm.flat());
  const present = hourOfWeekIn(timeZone)(now);
  const days = weekdays();
  const middleOf = (weekday: number, hour: number) => ({
    cx: labels + hour * cell + cell / 2,
    cy: weekday * cell + cell / 2,
  });
  return (
    <svg
      class="rhythm"
      viewBox={`0 0 ${labels + 24 * cell} ${7 * cell + 16}`}
      role="img"
      aria-label={rhythmWords(arrivals, now, timeZone)}
    >
      {rhythm.map((hours, weekday) => (
        <g key={weekday}>
          <text x={0} y={weekday * cell + cell - 2}>
            {days[weekday]}
          </text>
          {hours.map((count, hour) => (
            <circle
              key={hour}
              class={count === 0 ? 'grain' : undefined}
              {...middleOf(weekday, hour)}
              r={(count === 0 ? grain : Math.max(smallest, largest * Math.sqrt(count / most))) / 2}
            />
          ))}
        </g>
      ))}
      <circle class="present" {...middleOf(present.weekday, present.hour)} r={7} />
      {marked.map((hour) => (
        <text key={hour} x={labels + hour * cell} y={7 * cell + 13}>
          {clockOf(monday + hour * hourMs)}
        </text>
      ))}
    </svg>
  );
}

/** From Monday on. Short names are whole words in Arabic, for which there is no room. */
function weekdays(): readonly string[] {
  const mornings = Array.from({ length: 7 }, (_, weekday) => monday + weekday * 24 * hourMs);
  const short = mornings.map(shortWeekdayOf);
  return short.every(({ length }) => length <= mostLetters) ? short : mornings.map(narrowWeekdayOf);
}

/** "About 11 stories a day, usually between 07:00 and 10:00." */
export function rhythmWords(arrivals: readonly number[], now: number, timeZone: string): string {
  const pace = paceOf(arrivals, now);
  if (pace === undefined) return say('rhythmUnknown');
  const usual = usualHours(rhythmOf(arrivals, timeZone));
  if (!usual) return say('rhythm', paceWords(pace));
  return say('rhythmBetween', paceWords(pace), clockOf(monday + usual.from * hourMs), hourEnd(usual.to));
}

const hourEnd = (hour: number): string => clockOf(monday + (hour % 24) * hourMs);

function paceWords(perDay: number): string {
  if (perDay >= 0.75) return sayCount('paceADay', Math.round(perDay));
  if (perDay * 7 >= 0.75) return sayCount('paceAWeek', Math.round(perDay * 7));
  if (perDay * 30 >= 0.75) return sayCount('paceAMonth', Math.round(perDay * 30));
  return say('lessThanAMonth');
}
