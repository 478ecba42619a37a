import { day, hour } from '../../utils/kernel/duration.ts';
import type { Story } from '../../utils/stories/story.ts';
import { noon } from '../builders/source.ts';
import { story } from '../builders/story.ts';

/** A headline and a summary of an invented story, by its name. */
const told: Readonly<Record<string, readonly [headline: string, summary: string]>> = {
  tunnel: [
    'Drainage tunnel under the Rybna coast road held back the storm',
    'Engineers say that the old tunnel near the lighthouse carried the water away. It had not been looked into since 1961.',
  ],
  gauge: [
    'Rybna lighthouse gets a second gauge for its drainage tunnel',
    'The council voted for another gauge at the tunnel, after three winters in which the first one froze.',
  ],
  ferry: ['Ferry timetable changes for the summer', 'Boats leave the harbour an hour earlier from June.'],
  swifts: ['Swifts counted twice, because nobody believed the first number', 'The count on the weir is 412.'],
  choir: ['A choir of bus drivers sings at the depot', 'They practise after the last tour, when the hall is empty.'],
  bread: ['The price of bread rises for the third time', 'Millers blame dry fields and dear diesel.'],
  chess: ['A girl of nine beats the master at chess', 'She had learnt the opening from her grandfather.'],
  museum: ['The museum of clocks closes for repairs', 'Its tower clock will go on striking meanwhile.'],
  vote: ['Voters go to the polls in four districts', 'Counting begins when the schools close at eight.'],
  fire: ['A fire in the sawmill is put out after two days', 'Nobody was hurt; the cause is not known.'],
  team: ['The home team loses its coach before the final', 'He goes to a club in the north after the season.'],
  bees: ['Bees return to the roofs of the old town', 'Beekeepers count more hives than ten years ago.'],
  schleuse: [
    'Schleuse am Moorkanal öffnet nach drei Jahren Bauzeit',
    'Die neuen Tore der Schleuse halten dem Hochwasser stand, sagen die Ingenieure am Moorkanal.',
  ],
  hochwasser: [
    'Hochwasser am Moorkanal: Ingenieure loben die neuen Schleusen',
    'Zum ersten Mal seit Jahren blieben die Keller der Anwohner trocken.',
  ],
  backer: ['Bäcker backt wieder nachts', 'Die Kundschaft wollte frische Brötchen um sechs.'],
  theater: ['Theater spielt im Freien', 'Der Regen blieb aus, die Bänke waren voll.'],
  suimon: [
    '水門の水位計、港に二台目を設置へ',
    '市は嵐のあと、灯台近くの水門に新しい水位計を置くことを決めた。漁業者は歓迎している。',
  ],
  todai: [
    '灯台の水門、三年ぶりに開く',
    '技術者によると、水位計の記録では嵐の水はすべて水門から流れた。漁業者も安心したという。',
  ],
  gakko: ['小学校の給食に地元の野菜', '農家が毎週届ける。子どもたちの人気は人参だ。'],
  densha: ['終電の時刻、来春から早まる', '鉄道会社は夜間の工事に時間が要ると説明した。'],
  mina: ['إعادة فتح الميناء القديم بعد العاصفة', 'قال المهندسون إن السد عند المنارة حمى الميناء من العاصفة.'],
  manara: ['المنارة والسد: كيف نجا ميناء المدينة من عاصفة الشتاء', 'يشرح مهندسون ما فعله السد القديم في تلك الليلة.'],
  khubz: ['ارتفاع سعر الخبز مرة ثالثة', 'يشكو أصحاب المخابز من غلاء الوقود.'],
  kitab: ['معرض للكتاب في الحديقة العامة', 'يستمر المعرض أسبوعا ويشارك فيه ناشرون شباب.'],
};

export type Name = keyof typeof told & string;

/** The second of each two that have to do with each other: of the same day they would be the same event. */
const earlier: readonly Name[] = ['gauge', 'hochwasser', 'todai', 'manara'];

/** One of the invented stories, told by a source of its own, each an hour older than the one before, or two days more. */
export function tell(name: Name, overrides: Parameters<typeof story>[0] = {}): Story {
  const [headline = '', summary = ''] = told[name] ?? [];
  const age = Object.keys(told).indexOf(name) * hour + (earlier.includes(name) ? 2 * day : 0);
  return story({ name, sourceId: `${name}-news`, headline, summary, publishedAt: noon - age, ...overrides });
}

export const tellAll = (): readonly Story[] => [...Object.keys(told).map((name) => tell(name)), ...others()];

const whose = ['The mayor', 'A farmer', 'The bakery', 'A teacher', 'The postman', 'A painter'];
const where = ['of Lower Marsh', 'at the weir', 'in the old mill', 'by the station', 'from the valley'];
const what = ['wins a prize', 'asks for patience', 'looks back on a year', 'has no time', 'begins again'];

/** What else is stored: 150 stories, no two of which have to do with each other, though they share their words. */
function others(): readonly Story[] {
  return whose.flatMap((who, one) =>
    where.flatMap((place, two) =>
      what.map((does, three) =>
        story({
          name: `other-${one}-${two}-${three}`,
          sourceId: `source-${two}`,
          headline: `${who} ${place} ${does}`,
          summary: `Nobody knows how it ${what[(one + two) % 5]}, they say ${where[(two + three) % 5]}.`,
          publishedAt: noon - (30 + one * 25 + two * 5 + three) * hour,
        }),
      ),
    ),
  );
}

export const daysAgo = (days: number): number => noon - days * day;
