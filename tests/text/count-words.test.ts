import { describe, expect, it } from 'vitest';
import { measureText } from '../../utils/text/count-words.ts';
import { threadTime } from '../support/thread-time.ts';

describe('measureText', () => {
  it.each([
    ['English', 'The ferry is back, and it is late — again.', 9, 0],
    ['numbers and signs', '3 of 10 & more … - “quoted”', 5, 0],
    ['accents', 'Über die Fähre: 20 % mehr', 5, 0],
    ['nothing', '', 0, 0],
    ['white space', ' \n\t ', 0, 0],
    ['Chinese', '渡轮今天恢复运行。', 0, 8],
    ['Japanese with kana', 'フェリーが再開した。', 0, 9],
    ['Korean, by its spaced words', '여객선이 다시 운항한다', 3, 0],
    ['Chinese with a name in Latin letters', '渡轮 Ada 号', 1, 3],
    ['Russian', 'Паром снова ходит', 3, 0],
    ['Arabic', 'عادت العبارة اليوم', 3, 0],
  ])('%s', (_name, text, words, characters) => {
    expect(measureText(text)).toEqual({ words, characters });
  });

  it('tells the words of scripts without spaces apart', () => {
    const thai = measureText('เรือข้ามฟากกลับมาให้บริการอีกครั้ง');
    expect(thai.words).toBeGreaterThanOrEqual(6);
    expect(thai.words).toBeLessThanOrEqual(12);
    expect(measureText('ເຮືອຂ້າມຟາກກັບມາ').words).toBeGreaterThan(1);
  });

  it('is quick where words are spaced', () => {
    const start = threadTime();
    measureText('The ferry is back on the line. '.repeat(30_000));
    expect(threadTime() - start).toBeLessThan(300);
  });
});
