/** Thai, Lao, Burmese (with its extension) and Khmer: written without spaces between words. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\uaa60-\uaa7f\ua9e0-\ua9ff]+/g;

/** Any character that the plain count would get wrong: the scripts above, Han and kana (also beyond the first plane). */
const needsCare =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\uaa60-\uaa7f\ua9e0-\ua9ff\u3005-\u9fff\uf900-\ufaff\uff66-\uff9d\ud840-\ud8bf]/;

/** Han, kana and their iteration marks. Hangul is not among them: Korean is measured by its spaced words. */
const ideographs =
  /[\u3005-\u3007\u3021-\u3029\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d]|[\ud840-\ud8bf][\udc00-\udfff]/g;

/**
 * How long a text is to read: words where words are spaced or can be told apart, characters of Han and kana where they
 * cannot. Intl.Segmenter is slow (130 ms for 29,000 English letters), so only the scripts that need it pay for it.
 */
export function measureText(text: string): { words: number; characters: number } {
  if (!needsCare.test(text)) return { words: countSpacedWords(text), characters: 0 };
  let characters = 0;
  let rest = text.replace(ideographs, () => {
    characters++;
    return ' ';
  });
  let words = 0;
  rest = rest.replace(unspaced, (run) => {
    words += countSegments(run);
    return ' ';
  });
  return { words: words + countSpacedWords(rest), characters };
}

/** Runs between white space that hold a letter or digit; a dash or an ampersand standing alone is no word. */
function countSpacedWords(text: string): number {
  let words = 0;
  let isCounted = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= 32 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b)) {
      isCounted = false;
    } else if (!isCounted && isWordCharacter(code)) {
      isCounted = true;
      words++;
    }
  }
  return words;
}

export function isWordCharacter(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  // Latin-1 signs, general punctuation and symbols, CJK punctuation, full-width punctuation.
  return (
    code >= 0xc0 &&
    !(code >= 0x2000 && code <= 0x206f) &&
    !(code >= 0x2190 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xd800 && code <= 0xdfff) &&
    !(code >= 0xfe00 && code <= 0xfe4f) &&
    !(code >= 0xff00 && code <= 0xff0f)
  );
}

/** One segmenter for each language whose dictionary is needed, made when first used: making one takes milliseconds. */
const segmenters = new Map<string, Intl.Segmenter>();

function countSegments(run: string): number {
  const first = run.charCodeAt(0);
  const language = first < 0x0e80 ? 'th' : first < 0x1000 ? 'lo' : first >= 0x1780 && first < 0x1800 ? 'km' : 'my';
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  let words = 0;
  for (const segment of segmenter.segment(run)) if (segment.isWordLike) words++;
  return words;
}
