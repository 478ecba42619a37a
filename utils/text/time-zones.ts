/**
 * Minutes east of Greenwich of the zone names that feeds use. Generic North American names ("ET") stand for standard
 * time, as in other readers. Ambiguous names mean what most publishers mean: BST is British, IST Indian, CST American.
 */
const zoneMinutes = new Map<string, number>();

const zoneList =
  'gmt 0 utc 0 ut 0 wet 0 west 60 bst 60 cet 60 met 60 mez 60 wat 60 cest 120 mest 120 mesz 120 eet 120 cat 120 sast 120 ' +
  'eest 180 msk 180 eat 180 trt 180 idt 180 msd 240 gst 240 pkt 300 ist 330 npt 345 wib 420 ict 420 hkt 480 sgt 480 pht 480 ' +
  'awst 480 jst 540 kst 540 acst 570 aest 600 acdt 630 aedt 660 nzst 720 nzdt 780 ' +
  'nst -210 ndt -150 ast -240 adt -180 at -240 brt -180 brst -120 art -180 est -300 edt -240 et -300 cst -360 cdt -300 ' +
  'ct -360 mst -420 mdt -360 mt -420 pst -480 pdt -420 pt -480 akst -540 akdt -480 hst -600 hdt -540';

const words = zoneList.split(' ');
for (let index = 0; index < words.length; index += 2) zoneMinutes.set(words[index] ?? '', Number(words[index + 1]));

/** RFC 822 section 5.1: A to M (without J) west of Greenwich, N to Y east, Z at it. */
const militaryWest = 'abcdefghiklm';
const militaryEast = 'nopqrstuvwxy';

const offset = /^(?:(?:utc|gmt|ut|z)?([+-])(\d{1,2}):?(\d{2})?)$/;

/** Minutes east of Greenwich, or nothing if the text names no zone. Takes lower case. */
export function readZone(text: string): number | undefined {
  if (text === 'z') return 0;
  if (text.length === 1) {
    const west = militaryWest.indexOf(text);
    if (west >= 0) return -60 * (west + 1);
    const east = militaryEast.indexOf(text);
    return east >= 0 ? 60 * (east + 1) : undefined;
  }
  // POSIX names count the other way: Etc/GMT+5 is five hours west.
  const isPosix = text.startsWith('etc/');
  const name = isPosix ? text.slice(4) : text;
  const named = zoneMinutes.get(name);
  if (named !== undefined) return named;
  const parts = offset.exec(name);
  if (parts === null) return undefined;
  const hours = Number(parts[2]);
  const minutes = Number(parts[3] ?? 0);
  if (hours > 15 || minutes > 59) return undefined;
  return (hours * 60 + minutes) * (parts[1] === '-' ? -1 : 1) * (isPosix ? -1 : 1);
}
