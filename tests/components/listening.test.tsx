import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { send } from '../../utils/messaging/send.ts';
import { source, sourceState } from '../builders/source.ts';
import { body, brief, story, type StoryOverrides } from '../builders/story.ts';
import { closePanel, settle, showPanel, texts } from './show-panel.tsx';

// There is no background in these tests: what the panel sends to it is looked at.
vi.mock('../../utils/messaging/send.ts', () => ({ send: vi.fn() }));

type Voice = SpeechSynthesisVoice;

/** Headless Chromium has no voice, so the platform's speech is played by this: it says when it begins and ends. */
class Speech extends EventTarget {
  voices: readonly Voice[];
  readonly said: Utterance[] = [];
  speaking: Utterance | undefined;

  constructor(voices: readonly Voice[]) {
    super();
    this.voices = voices;
  }

  getVoices = () => this.voices;

  speak(utterance: Utterance): void {
    expect(this.speaking, 'one at a time').toBeUndefined();
    this.speaking = utterance;
    this.said.push(utterance);
    utterance.dispatchEvent(new Event('start'));
  }

  cancel(): void {
    this.finish('error', 'interrupted');
  }

  finish(event: 'end' | 'error' = 'end', error?: SpeechSynthesisErrorCode): void {
    const utterance = this.speaking;
    this.speaking = undefined;
    const told = Object.assign(new Event(event), { error });
    if (event === 'end') utterance?.onend?.(told);
    else utterance?.onerror?.(told);
  }

  get words(): readonly string[] {
    return this.said.map(({ text }) => text);
  }
}

class Utterance extends EventTarget {
  voice: Voice | null = null;
  lang = '';
  rate = 1;
  onend: ((event: Event) => void) | null = null;
  onerror: ((event: Event & { error?: SpeechSynthesisErrorCode | undefined }) => void) | null = null;
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

const voice = (name: string, lang: string, facts: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  default: false,
  ...facts,
});
const asFirefoxOnLinux = (name: string): Voice => {
  const lang = name.includes('America') ? 'en-US' : 'en-029';
  return voice(name, lang, { localService: false, voiceURI: `urn:moz-tts:speechd:${encodeURI(name)}?${lang}` });
};
const amy = voice('Amy', 'en-GB');
const marsh = source();
const twoParagraphs =
  '<p>They stood on the <b>weir</b>\n from four. At six\tthe count <a href="/c">was 412</a>.</p><pre>let it = 1;</pre><p>Then it rained.</p>';

let speech: Speech;

async function openStory(html: string, voices: readonly Voice[], overrides: StoryOverrides = {}): Promise<void> {
  speech = new Speech(voices);
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  const shown = story(overrides);
  await showPanel({
    sources: [marsh],
    states: [sourceState(marsh)],
    stories: [shown, story({ name: 'next', headline: 'Another', publishedAt: shown.firstSeenAt - 7_200_000 })],
    bodies: [body(shown, html)],
  });
  await page.getByRole('link', { name: /Swifts/ }).click();
  await vi.waitUntil(() => document.querySelector('.story-text:not(:empty)'));
}

const listen = page.getByRole('button', { name: 'Listen' });
const button = (name: string) => page.getByRole('button', { name });
const marked = (): readonly string[] =>
  [...(CSS.highlights.get('listening') ?? [])].map((range) => (range as Range).toString().replace(/\s+/g, ' '));

beforeEach(() => {
  vi.mocked(send).mockResolvedValue(null as never);
});

afterEach(async () => {
  await closePanel();
  vi.unstubAllGlobals();
});

describe('whether there is a voice', () => {
  it.each([
    ['none', []],
    ['only one of the network', [voice('Google UK English', 'en-GB', { localService: false })]],
    ['only one of another language', [voice('Anna', 'de-DE')]],
  ])('offers no listening where there is %s', async (_, voices) => {
    await openStory(twoParagraphs, voices);
    await settle();
    expect(listen.query()).toBeNull();
  });

  it('offers it as soon as the system has found one, and no longer than that', async () => {
    await openStory(twoParagraphs, []);
    speech.voices = [amy];
    speech.dispatchEvent(new Event('voiceschanged'));
    await listen.click();
    expect(speech.words.length).toBe(1);
    speech.voices = [];
    speech.dispatchEvent(new Event('voiceschanged'));
    await expect.poll(() => listen.query()).toBeNull();
    expect(speech.speaking).toBeUndefined();
    expect(marked()).toEqual([]);
  });

  it.each([
    ['en', [voice('Albert', 'en-US'), voice('Eddy (English (US))', 'en-US'), voice('Samantha', 'en-US')], 'Samantha'],
    ['en-AU', [voice('Samantha', 'en-US', { default: true }), voice('Karen', 'en_AU')], 'Karen'],
    ['en', [voice('Samantha', 'en-US'), voice('Daniel', 'en-GB', { default: true })], 'Daniel'],
    ['zh-TW', [voice('Ting-Ting', 'zh-CN'), voice('Mei-Jia', 'zh-TW')], 'Mei-Jia'],
    ['zh-Hant', [voice('Ting-Ting', 'zh-CN'), voice('Mei-Jia', 'zh-TW')], 'Mei-Jia'],
    ['no', [voice('Nora', 'nb-NO')], 'Nora'],
    ['uk', [voice('Google', 'uk-UA', { localService: false }), voice('Lesya', 'uk-UA')], 'Lesya'],
    [
      'en',
      ['English (Caribbean)', 'English (America)+Andy', 'English (America)'].map(asFirefoxOnLinux),
      'English (America)',
    ],
  ])('reads %s with the voice that fits', async (language, voices, name) => {
    await openStory(twoParagraphs, voices, { language });
    await listen.click();
    expect(speech.speaking?.voice?.name).toBe(name);
    expect(speech.speaking?.lang).toBe(voices.find((each) => each.name === name)?.lang);
  });
});

describe('reading aloud', () => {
  it('says headline and sentences in order, each marked while it is said, and ends', async () => {
    await openStory(twoParagraphs, [amy]);
    await listen.click();
    await expect.element(listen).toHaveAttribute('aria-pressed', 'true');
    for (let count = 1; speech.speaking; count++) {
      expect(speech.words.length).toBe(count);
      expect(marked()).toEqual([speech.speaking.text]);
      speech.finish();
    }
    expect(speech.words).toEqual([
      'Swifts counted twice, because nobody believed the first number',
      'They stood on the weir from four.',
      'At six the count was 412.',
      'Then it rained.',
    ]);
    expect(marked()).toEqual([]);
    await expect.poll(() => texts('.player')).toEqual([]);
    await expect.element(listen).toHaveAttribute('aria-pressed', 'false');
  });

  it('leaves out cards, rubies and rules, and keeps lines that were broken on purpose apart', async () => {
    const html =
      '<ul><li>One</li><li>Two <ul><li>Three</li></ul></li></ul><p>Poem<br>ends</p><p>* * *</p><p><ruby>漢<rt>kan</rt></ruby> sign</p>' +
      '<aside><a href="/x">Read also</a></aside><aside><blockquote><p>Posted.</p></blockquote></aside><figure><img src="data:,"><figcaption>A weir</figcaption></figure>';
    await openStory(html, [amy]);
    await listen.click();
    while (speech.speaking) speech.finish();
    expect(speech.words.slice(1)).toEqual(['One', 'Two', 'Three', 'Poem', 'ends', '漢 sign', 'Posted.', 'A weir']);
  });

  it('says a brief once', async () => {
    const { summary = '' } = brief();
    await openStory(`<p>${summary}</p>`, [amy], { headline: undefined as never, summary: `Swifts. ${summary}` });
    await listen.click();
    while (speech.speaking) speech.finish();
    expect(speech.words[0]).toBe('The count is 412.');
  });

  it('says a brief that has no other text', async () => {
    const summary = 'Swifts. They sigh.';
    speech = new Speech([amy]);
    vi.stubGlobal('speechSynthesis', speech);
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
    await showPanel({ sources: [marsh], states: [sourceState(marsh)], stories: [brief({ summary })] });
    await page.getByRole('link', { name: /Swifts/ }).click();
    await listen.click();
    while (speech.speaking) speech.finish();
    expect(speech.words).toEqual(['Swifts.', 'They sigh.']);
  });

  it('stops for a pause, moves while it is paused, and goes on with the sentence there', async () => {
    await openStory(twoParagraphs, [amy]);
    await listen.click();
    speech.finish();
    await button('Pause').click();
    expect(speech.speaking).toBeUndefined();
    expect(marked()).toEqual(['They stood on the weir from four.']);
    expect(texts('.player').join()).toContain('Paused');
    await button('Next sentence').click();
    expect(speech.speaking).toBeUndefined();
    expect(marked()).toEqual(['At six the count was 412.']);
    await button('Go on reading aloud').click();
    expect(speech.speaking?.text).toBe('At six the count was 412.');
    await button('Previous sentence').click();
    expect(speech.speaking?.text).toBe('They stood on the weir from four.');
    expect(marked()).toEqual(['They stood on the weir from four.']);
  });

  it('takes another speed from the next sentence on, and into the next story', async () => {
    await openStory(twoParagraphs, [amy]);
    await listen.click();
    const speed = page.getByRole('combobox', { name: 'Speed of the voice' });
    await speed.selectOptions('1.5×');
    speech.finish();
    expect(speech.said.map(({ rate }) => rate)).toEqual([1, 1.5]);
    await userEvent.keyboard('{Escape}');
    await page.getByRole('link', { name: 'Another' }).click();
    await listen.click();
    expect(speech.speaking?.rate).toBe(1.5);
    await speed.selectOptions('1×');
  });

  it('is worked with the keyboard alone, whose place goes back to where it began', async () => {
    await openStory(twoParagraphs, [amy]);
    await expect.element(listen).toBeVisible();
    (listen.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const reached: string[] = [];
    while (reached.at(-1) !== 'Stop reading aloud' && reached.length < 12) {
      await userEvent.tab();
      reached.push(document.activeElement?.getAttribute('aria-label') ?? '');
    }
    // After the tools of the header.
    expect(reached.slice(reached.indexOf('Pause'))).toEqual([
      'Pause',
      'Previous sentence',
      'Next sentence',
      'Speed of the voice',
      'Stop reading aloud',
    ]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => texts('.player')).toEqual([]);
    expect(document.activeElement).toBe(listen.element());
    expect(speech.speaking).toBeUndefined();
  });

  it.each([
    ['goes back', () => userEvent.keyboard('{Escape}')],
    ['opens the next story', () => userEvent.keyboard('j')],
    ['presses Listen again', () => listen.click()],
    ['closes the panel', async () => window.dispatchEvent(new Event('pagehide'))],
    [
      'hides the panel',
      async () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
  ])('falls silent when the reader %s', async (_, leave) => {
    await openStory(twoParagraphs, [amy]);
    await listen.click();
    expect(speech.speaking).toBeDefined();
    await leave();
    await expect.poll(() => texts('.player')).toEqual([]);
    expect(speech.speaking).toBeUndefined();
    expect(speech.words.length).toBe(1);
    expect(marked()).toEqual([]);
  });

  it('says plainly that the voice failed, and tries again where it was', async () => {
    await openStory(twoParagraphs, [amy]);
    await listen.click();
    speech.finish();
    speech.finish('error', 'audio-hardware');
    await expect
      .poll(() => texts('.player [role=status]'))
      .toEqual(['Reading aloud stopped. Your device plays no sound just now.']);
    expect(speech.speaking).toBeUndefined();
    await button('Go on reading aloud').click();
    expect(speech.speaking?.text).toBe('They stood on the weir from four.');
    expect(texts('.player [role=status]')).toEqual([]);
  });

  it('waits when something else takes the voice away', async () => {
    await openStory(twoParagraphs, [amy]);
    await listen.click();
    speech.cancel();
    await expect.poll(() => texts('.player').join()).toContain('Paused');
  });

  it('goes on in the full text when it comes in the place of the teaser', async () => {
    await openStory(twoParagraphs, [amy]);
    await listen.click();
    speech.finish();
    const text = document.querySelector('.story-text');
    const whole = document.createElement('p');
    whole.textContent = 'A new beginning. They stood on the weir from four. And they went on.';
    text?.replaceChildren(whole);
    speech.finish();
    expect(speech.speaking?.text).toBe('And they went on.');
    expect(marked()).toEqual(['And they went on.']);
  });
});

describe('the place on the page', () => {
  const long = Array.from({ length: 60 }, (_, index) => `<p>Sentence ${index} of a long text about swifts.</p>`).join(
    '',
  );

  it('keeps the sentence between header and player', async () => {
    await openStory(long, [amy]);
    await listen.click();
    for (let count = 0; count < 30; count++) speech.finish();
    await expect.poll(() => scrollY).toBeGreaterThan(300);
    await expect.poll(bottomOfMarked).toBeLessThanOrEqual(innerHeight - 52);
    expect(topOfMarked()).toBeGreaterThanOrEqual(44);
  });

  it('leaves a reader alone who has scrolled far away, until they ask', async () => {
    await openStory(long, [amy]);
    await listen.click();
    scrollTo({ top: 2_000, behavior: 'instant' });
    speech.finish();
    await settle();
    expect(scrollY).toBe(2_000);
    await button('Next sentence').click();
    await expect.poll(() => scrollY).toBeLessThan(400);
    expect(speech.speaking?.text).toBe('Sentence 1 of a long text about swifts.');
  });

  const rangeOfMarked = () => [...(CSS.highlights.get('listening') ?? [])][0] as Range;
  const bottomOfMarked = () => rangeOfMarked().getBoundingClientRect().bottom;
  const topOfMarked = () => rangeOfMarked().getBoundingClientRect().top;

  it('does not glide there for whoever wants no motion', async () => {
    const { send } = cdp() as { send(name: string, ask: unknown): Promise<unknown> };
    await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
    await openStory(long, [amy]);
    await listen.click();
    for (let count = 0; count < 30; count++) speech.finish();
    expect(scrollY).toBeGreaterThan(300);
    expect(bottomOfMarked()).toBeLessThanOrEqual(innerHeight - 52);
    await send('Emulation.setEmulatedMedia', { features: [] });
  });

  it('goes on without marks where the browser has none', async () => {
    vi.stubGlobal('CSS', { escape: CSS.escape, supports: CSS.supports });
    await openStory(twoParagraphs, [amy]);
    await listen.click();
    speech.finish();
    expect(speech.speaking?.text).toBe('They stood on the weir from four.');
    await button('Stop reading aloud').click();
    await expect.poll(() => texts('.player')).toEqual([]);
  });

  it('is 52 pixels high at the foot', async () => {
    await openStory(twoParagraphs, [amy]);
    await listen.click();
    await expect.element(page.getByRole('region', { name: 'Listening' })).toBeVisible();
    const { bottom, height } = page.getByRole('region', { name: 'Listening' }).element().getBoundingClientRect();
    expect([bottom, height]).toEqual([innerHeight, 52]);
  });
});
