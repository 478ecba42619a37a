import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../utils/stories/summarize.ts';
import { toStory } from '../../utils/stories/to-story.ts';
import type { SourceId } from '../../utils/sources/source.ts';
import { parsedFeed, parsedItem } from '../builders/parsed-item.ts';
import { threadTime } from '../support/thread-time.ts';

const headline = 'Coast road reopens';
const about = { headline, language: 'en' };
const said = 'Two lanes are free since Monday.';
const ofSummary = (text: string, more: Partial<typeof about> = {}) => summarize(text, 'summary', { ...about, ...more });
const longest = 500;

describe('the feed’s own summary', () => {
  it.each([
    // WordPress and its plugins, in the words that they use
    `${said}\nThe post Coast road reopens appeared first on Harbour Post.`,
    `${said} The post Coast road reopens appeared first on Harbour Post`,
    `${said}\nThe post <b>Coast</b> road reopens first appeared on H. Post.`,
    `${said}\nDer Beitrag Coast road reopens erschien zuerst auf Hafenbote.`,
    `${said}\nL’article Coast road reopens est apparu en premier sur Le Quai.`,
    `${said} Cet article Coast road reopens est apparu en premier sur Le Quai.`,
    `${said}\nLa entrada Coast road reopens se publicó primero en El Muelle.`,
    `${said} La entrada Coast road reopens aparece primero en El Muelle.`,
    `${said}\nL'articolo Coast road reopens proviene da Il Molo.`,
    `${said} L’articolo Coast road reopens sembra essere il primo su Il Molo.`,
    `${said}\nO post Coast road reopens apareceu primeiro em O Cais.`,
    `${said}\nHet bericht Coast road reopens verscheen eerst op De Kade.`,
    `${said}\nArtykuł Coast road reopens pochodzi z serwisu Nabrzeże.`,
    `${said}\nСообщение Coast road reopens появились сначала на Причал.`,
    `${said}\n投稿 Coast road reopens は 港新聞 に最初に表示されました。`,
    // Links to the rest
    `${said} Read more`,
    `${said} Read More »`,
    `${said} [Read more…]`,
    `${said} Click here to read more.`,
    `${said} Continue reading →`,
    `${said} Continue reading...`,
    `${said} Continue reading Coast road reopens`,
    `${said} Continue reading “Coast road reopens”`,
    `${said}\nRead the full story at harbour.example`,
    `${said} Weiterlesen`,
    `${said} Mehr erfahren ›`,
    `${said} Lire la suite`,
    `${said} Leer más…`,
    `${said} Continua a leggere`,
    `${said} Leia mais`,
    `${said} Lees verder »`,
    `${said} Czytaj więcej`,
    `${said} Читать далее`,
    `${said} 続きを読む`,
    // Rows of links, and what stands beside them
    `${said}\nShare on Facebook Twitter WhatsApp`,
    `${said} Share this: Twitter | Facebook | Email`,
    `${said}\nFacebook Twitter Email`,
    `${said}\nShare this:\nTwitter, Facebook`,
    `${said} Teilen auf Facebook`,
    `${said}\n12 Comments`,
    `${said}\nTags: roads, storm`,
    `${said}\nsubmitted by /u/ida_holm to r/harbour\n[link] [comments]`,
    `${said} submitted by /u/ida_holm [link] [comments]`,
    `${said}\nArticle URL: https://harbour.example/1\nComments URL: https://news.example/1\nPoints: 9\n# Comments: 2`,
    `${said}\nPhoto: Ida Holm`,
    `Foto: Ida Holm / dpa\n${said}`,
    `Anzeige\n${said}`,
    `${said} […]`,
    `${said} [...]`,
    `${said} ...`,
    `${said} […]\nThe post Coast road reopens appeared first on Harbour Post.`,
    // As Jetpack and others read their buttons out, in one line or many
    `Share this: Click to share on X (Opens in new window) X\n${said}`,
    `${said} Share this: Click to share on X (Opens in new window) X Like Loading…`,
    `${said} Click to share on X (Opens in new window) X Click to share on Facebook (Opens in new window) Facebook Like Loading...`,
    `${said}\nShare this:\nClick to share on X (Opens in new window)\nX\nClick to email a link to a friend (Opens in new window)\nEmail\nLike Loading…`,
    `${said}\nTweet Share Pin`,
    `${said}\nTweet\nShare\nPin`,
    `${said}\nFacebook\nTwitter\nWhatsApp\nEmail`,
    `${said} Share on Facebook Share on Twitter Share on WhatsApp`,
    `${said}\nShare on Facebook Share on Twitter …`,
    `${said}\nFollow us on Twitter Subscribe to our newsletter`,
    `${said}\nFollow us on Twitter\nSign up for our newsletter`,
    `${said} Read full article`,
    `${said}\nRead full story\nComments`,
    `${said}\nThis article appeared first on Post.`,
    `${said} This story was originally published by harbour.example.`,
    `${said}\nOriginally published at harbour.example.`,
    // Whose pictures stand above
    `A ferry at the quay. (Ida Holm/AFP via Getty Images) ${said}`,
    `A ferry at the quay (Photo: Ida Holm). ${said}`,
    `A ferry at the quay. (Ida Holm/AFP)\n${said}`,
    `A ferry at the quay. | Ida Holm/AFP\n${said}`,
    `Getty Images\n${said}`,
    `Ida Holm/AFP via Getty Images\n${said}`,
    `${said}\nGetty Images`,
    // The headline again
    `Coast road reopens\n${said}`,
    `COAST ROAD REOPENS: ${said}`,
    `“Coast road reopens”. ${said}`,
    `Coast road reopens | Harbour Post\n${said}`,
    `Coast road reopens - Harbour Post\n${said}`,
    `Coast road, reopens. Coast road reopens – ${said}`,
  ])('is left of: %s', (text) => {
    expect(ofSummary(text.replace(/<\/?b>/g, ''))).toBe(said);
  });

  it.each([
    'Where the road ends you can read more.',
    'People like to share on Facebook and to print the newsletter.',
    'He likes to follow us on X.',
    'This article of the law appeared first on Monday, and was struck out on Friday.',
    'This story first appeared to be about a ferry. It is not.',
    'Two lanes are free. (Reuters) The third is not.',
    'The agency for roads (NASA/ESA) opened two lanes.',
    'BERLIN (dpa/lno) - Two lanes are free.',
    'The ferry (Ida Holm/AFP via Getty Images) sails again.',
    'Two lanes are free, says the office (AFP).\nThe third is not.'.replace('\n', ' '),
    'A ferry at the quay. (Ida Holm/AFP via Getty Images)',
    'She asked him to read more. He did not.',
    'Ten Reasons Why You Should Read More',
    'The post was deleted. It first appeared on Monday.',
    'The post by the minister appeared first on Chatter.',
    'He shared it on Facebook, Twitter and by email.',
    'Everyone may share on Facebook.',
    '(WP) - Two lanes are free. Comments are open.',
    'LONDON (WP) — Two lanes are free.',
    'Coast road reopens to buses after the storm.',
    'Coast road reopens, but only for buses.',
    'Coast road reopens - and closes again on Friday.',
    'Photo: Ida Holm',
    'The full story is longer.',
    'He wrote “[…] and nobody came” in the log.',
    'They found the full story',
    '1 < 2 & <b>',
    'Wait...',
  ])('keeps a sentence whole: %s', (text) => {
    expect(ofSummary(text)).toBe(text);
  });

  it.each([
    'Comments',
    'Read more',
    '[…]',
    'Coast road reopens',
    'coast road',
    'Coast road reopens  Harbour Post',
    'submitted by /u/ida_holm [link] [comments]',
    'Article URL: https://harbour.example/1 Comments URL: https://news.example/1 Points: 9 # Comments: 2',
    'The post Coast road reopens appeared first on Harbour Post.',
    'Share on Facebook Twitter',
    ' \n ',
  ])('is none where it says nothing: %s', (text) => {
    expect(ofSummary(text, { headline: `${headline} - Harbour Post` })).toBeUndefined();
  });

  it('marks where it was broken off', () => {
    expect(ofSummary('The council voted to [&hellip;]'.replace('&hellip;', '…'))).toBe('The council voted to…');
    expect(ofSummary('The council voted to close Read more »')).toBe('The council voted to close');
  });

  it('takes what can rearrange a line out of plain text', () => {
    expect(ofSummary('Two \u202elanes\u0007 are\u200b free.')).toBe('Two lanes are free.');
  });
});

describe('cutting', () => {
  const sentence = 'The gauge below the old cannery was read by hand on each day of the winter. ';

  it('ends at a sentence where one ends late enough', () => {
    const cut = ofSummary(sentence.repeat(8)) ?? '';
    expect(cut).toBe(sentence.repeat(6).trim());
  });

  it('ends at a word where none does', () => {
    expect(ofSummary(`${sentence}${'harbour '.repeat(90)}`)).toMatch(/^The gauge.* harbour…$/);
    expect(ofSummary(`${'harbour '.repeat(90)}`)?.length).toBeGreaterThan(490);
  });

  it('ends at a word in scripts without spaces', () => {
    const words = ['港湾', '事務所', '水位計', '読み取る'];
    const text = Array.from({ length: 300 }, (_, index) => words[index % 4]).join('');
    const cut = ofSummary(text, { language: 'ja' }) ?? '';
    const ends = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)].map(({ index }) => index);
    expect(cut.endsWith('…')).toBe(true);
    expect(text.startsWith(cut.slice(0, -1))).toBe(true);
    expect(ends).toContain(cut.length - 1);
    expect(cut.length).toBeGreaterThan(490);
  });

  it('never ends within what is one character to a reader', () => {
    const family = '👩‍👩‍👧‍👦';
    for (let shift = 0; shift < family.length; shift++) {
      const cut = ofSummary('a'.repeat(shift) + family.repeat(100)) ?? '';
      expect(cut.slice(shift).replaceAll(family, '')).toBe('…');
    }
    expect(ofSummary(`a${'\u0301'.repeat(600)}`)).toBeUndefined();
  });
});

describe('a story without a summary', () => {
  const story = [
    'By Ida Holm',
    'Hello everybody.',
    'Sign up for our newsletter and never miss a tide.',
    'Photo: P. Havryliuk',
    'The coast road is open again between Rybna and the lighthouse, eleven days after the storm took half of it.',
    'But the third lane stays closed.',
    'Where will the buses go?',
    'The council says that the road carries eleven thousand vehicles on an ordinary day.',
    'Background',
    ...Array.from({ length: 12 }, (_, index) => `Somebody had coffee at the quay on morning ${index} and saw nothing.`),
  ].join('\n');

  it('is told by the sentences that say most, in their order', () => {
    const told = summarize(story, 'story', about) ?? '';
    expect(told).toMatch(/^The coast road is open again between Rybna and the lighthouse/);
    expect(told).toContain('The council says that the road carries eleven thousand vehicles');
    expect(told).not.toMatch(/Holm|Hello|newsletter|Photo|Background|Where will/);
    expect(told.length).toBeLessThanOrEqual(330);
    expect(summarize(story, 'story', about)).toBe(told);
  });

  it('begins with no sentence that leans on the one before', () => {
    const leaning = `${said}\nBut the coast road reopens for buses alone, and the coast road reopens at night.\n`;
    const told = summarize(leaning.repeat(1) + story, 'story', about) ?? '';
    expect(told).not.toMatch(/^But/);
  });

  it('is shown whole where it is short, and from its beginning where it has no sentences', () => {
    expect(summarize(`${said}\nThe third is closed.`, 'story', about)).toBe(`${said} The third is closed.`);
    expect(summarize('lane\n'.repeat(300), 'story', about)).toMatch(/^lane lane.*lane…$/);
  });

  it('is told without spaces between sentences where its language has none', () => {
    const text = '沿岸道路は月曜日に再開した。二車線が通行できるようになったと当局は語った。'.repeat(20);
    const told = summarize(text, 'story', { headline: '沿岸道路が再開', language: 'ja' }) ?? '';
    expect(told).toMatch(/^沿岸道路は月曜日に再開した。/);
    expect(told).not.toContain(' ');
  });

  it('is told from its beginning where it is a brief: its text is the story', () => {
    expect(summarize(story, 'story', { headline: undefined, language: 'en' })).toMatch(/^By Ida Holm Hello everybody/);
    expect(summarize('Read more', 'summary', { headline: undefined, language: 'en' })).toBe('Read more');
  });
});

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...[
        said,
        headline,
        `${headline}\n`,
        'Read more',
        'Continue reading →',
        '[…]',
        ' ...',
        'Share on Facebook',
        'Tweet\nShare',
        'Click to share on X (Opens in new window)',
        'Getty Images\n',
        'A ferry. (Ida Holm/AFP) ',
        'x Twitter',
      ],
      ...[
        'The post ',
        ' appeared first on ',
        'Photo: Ida Holm\n',
        '\n',
        ' ',
        '. ',
        '。',
        '…',
        'submitted by /u/a [link] [comments]',
      ],
      ...[
        '港の道路は再開した',
        'ท่าเรือเปิดแล้ว',
        '👩‍👩‍👧‍👦',
        'e\u0301',
        '# Comments: 2',
        'But ',
        'Dr. ',
        '12 Comments\n',
        'Leer más',
      ],
    ),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.lorem({ maxCount: 40, mode: 'words' }),
    fc.lorem({ maxCount: 6, mode: 'sentences' }),
  ),
  { maxLength: 40 },
);
const languages = fc.constantFrom('en', 'de', 'ja', 'th', '!', undefined);
const kinds = fc.constantFrom('summary' as const, 'story' as const);

describe('whatever the text', () => {
  it('is never longer than its limit, has no half of a character, and said again it stays', () => {
    fc.assert(
      fc.property(pieces, languages, kinds, fc.boolean(), (parts, language, kind, isBrief) => {
        const of = { headline: isBrief ? undefined : headline, language };
        const summary = summarize(parts.join(''), kind, of);
        if (summary === undefined) return;
        expect(summary).not.toBe('');
        expect(summary.length).toBeLessThanOrEqual(longest);
        expect(summary.isWellFormed()).toBe(true);
        expect(summary).not.toMatch(/^\s|\s$|\s\s|\n/);
        expect(summarize(summary, 'summary', of)).toBe(summary);
      }),
      { numRuns: 1_000 },
    );
  });

  it('says nothing that is not in the text but the mark of what is left out', () => {
    const signs = (text: string) => text.replace(/[\s…]/g, '');
    fc.assert(
      fc.property(pieces, languages, (parts, language) => {
        const text = signs(parts.join('').normalize());
        const summary = summarize(parts.join(''), 'summary', { headline, language }) ?? '';
        if (summary.length <= longest && parts.join('').length <= 1_000) {
          expect(text.replace(/[\p{Cc}\p{Cf}]/gu, '')).toContain(
            signs(summary.normalize()).replace(/[\p{Cc}\p{Cf}]/gu, ''),
          );
        }
      }),
    );
  });

  it('has no markup', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<b class="a">',
      '</b>',
      '<br>',
      '<img src=x onerror=a>',
      '<!-- a -->',
      '<script>a</script>',
    );
    const markup = fc.array(fc.oneof(tag, fc.lorem({ maxCount: 5, mode: 'sentences' })), { maxLength: 30 });
    fc.assert(
      fc.property(markup, markup, (summary, content) => {
        const { story } = toStory(
          parsedItem({
            id: '1',
            title: { type: 'text', value: headline },
            summary: { type: 'html', value: summary.join(' ') },
            content: { type: 'html', value: content.join(' ') },
          }),
          parsedFeed(),
          { sourceId: 'courier' as SourceId, seenAt: 0, isNews: false },
        );
        expect(story.summary ?? '').not.toMatch(/[<>]/);
      }),
    );
  });

  // Each takes some milliseconds where time is linear, and seconds where it is not.
  it.each([
    ...[
      'Read more ',
      'The post ',
      'The post appeared first on ',
      'Share on Facebook ',
      '[…] ',
      ' ',
      'a',
      '. ',
      'A.',
      '1. ',
    ],
    ...[
      'Comments URL: ',
      'submitted by /u/',
      `${headline} `,
      `${headline}. `,
      'x\n',
      'Photo: \n',
      'Tweet ',
      'Share\n',
      'pin pin ',
      'Click to share on ',
      'Click to share on X (Opens in new window) ',
      'This article appeared first on ',
      'A ferry. (Ida Holm/AFP) The ',
      'A ferry (Ida Holm/AFP)\n',
      'Getty Images\n',
      '(via ',
      '“',
      '。「',
      '港',
      '\u0301',
      'Continue reading “',
    ],
  ])('takes a moment for 5,000 letters of: %j', (piece) => {
    const text = piece.repeat(Math.ceil(5_000 / piece.length));
    const timeOf = () => {
      const start = threadTime();
      for (const kind of ['summary', 'story'] as const) summarize(`${text}\x01`, kind, about);
      summarize(text, 'summary', about);
      return threadTime() - start;
    };
    expect(Math.min(timeOf(), timeOf(), timeOf())).toBeLessThan(40);
  });
});
