import { ChevronLeft, ChevronRight, Pause, Play, X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { numberOf, say, type MessageKey } from '../../utils/words/words.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { minutesOf } from '../parts/times.ts';
import { sayWith } from '../parts/words.tsx';
import { rates, type Listening } from '../state/use-listening.ts';

export interface PlayerProps {
  listening: Listening;
  headline: string | undefined;
  language: string | undefined;
}

/** At the foot while a story is read aloud. */
export function Player({ listening, headline, language }: PlayerProps) {
  const { state, rate, minutesLeft } = listening;
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const player = root.current;
    // The keyboard's place goes back to where listening began.
    return () => {
      if (player?.contains(document.activeElement)) document.querySelector<HTMLElement>('.listen')?.focus();
    };
  }, []);
  const isReading = state.kind === 'reading';
  return (
    <section class="foot player" aria-label={say('listening')} ref={root}>
      <IconButton
        icon={isReading ? Pause : Play}
        label={isReading ? say('pause') : say('listenOn')}
        act="listen"
        onPress={isReading ? listening.pause : listening.resume}
      />
      {state.kind === 'failed' ? (
        <p class="player-words" role="status">
          {sayWith('sentences', <b>{say('listenStopped')}</b>, say(wordsFor(state.error)))}
        </p>
      ) : (
        <div class="player-words">
          <p>
            {sayWith(
              'listeningLeft',
              <b>{say(isReading ? 'listening' : 'listeningPaused')}</b>,
              minutesOf(minutesLeft),
            )}
          </p>
          <p class="player-story" lang={language ?? ''} dir="auto">
            {headline}
          </p>
        </div>
      )}
      {state.kind !== 'failed' && (
        <>
          <IconButton
            icon={ChevronLeft}
            label={say('previousSentence')}
            isMirrored
            onPress={() => listening.move(-1)}
          />
          <IconButton icon={ChevronRight} label={say('nextSentence')} isMirrored onPress={() => listening.move(1)} />
        </>
      )}
      <select
        class="button outlined small"
        aria-label={say('voiceSpeed')}
        value={String(rate)}
        onChange={({ currentTarget }) => listening.setRate(Number(currentTarget.value))}
      >
        {rates.map((each) => (
          <option key={each} value={String(each)}>
            {say('voiceSpeedOf', numberOf(each))}
          </option>
        ))}
      </select>
      <IconButton icon={X} label={say('listenStop')} onPress={listening.stop} />
    </section>
  );
}

function wordsFor(error: SpeechSynthesisErrorCode): MessageKey {
  switch (error) {
    case 'audio-busy':
    case 'audio-hardware':
      return 'voiceNoSound';
    case 'not-allowed':
      return 'voiceNotAllowed';
    default:
      return 'voiceFailed';
  }
}
