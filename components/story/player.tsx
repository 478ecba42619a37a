import { ChevronLeft, ChevronRight, Pause, Play, X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '../parts/icon-button.tsx';
import { minutesOf } from '../parts/times.ts';
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
    <section class="foot player" aria-label="Listening" ref={root}>
      <IconButton
        icon={isReading ? Pause : Play}
        label={isReading ? 'Pause' : 'Go on reading aloud'}
        onPress={isReading ? listening.pause : listening.resume}
      />
      {state.kind === 'failed' ? (
        <p class="player-words" role="status">
          <b>Reading aloud stopped.</b> {wordsFor(state.error)}
        </p>
      ) : (
        <div class="player-words">
          <p>
            <b>{isReading ? 'Listening' : 'Paused'}</b>, {minutesOf(minutesLeft)} left
          </p>
          <p class="player-story" lang={language ?? ''} dir="auto">
            {headline}
          </p>
        </div>
      )}
      {state.kind !== 'failed' && (
        <>
          <IconButton icon={ChevronLeft} label="Previous sentence" isMirrored onPress={() => listening.move(-1)} />
          <IconButton icon={ChevronRight} label="Next sentence" isMirrored onPress={() => listening.move(1)} />
        </>
      )}
      <select
        class="button outlined small"
        aria-label="Speed of the voice"
        value={String(rate)}
        onChange={({ currentTarget }) => listening.setRate(Number(currentTarget.value))}
      >
        {rates.map((each) => (
          <option key={each} value={String(each)}>
            {each}×
          </option>
        ))}
      </select>
      <IconButton icon={X} label="Stop reading aloud" onPress={listening.stop} />
    </section>
  );
}

function wordsFor(error: SpeechSynthesisErrorCode): string {
  switch (error) {
    case 'audio-busy':
    case 'audio-hardware':
      return 'Your device plays no sound just now.';
    case 'not-allowed':
      return 'Your browser did not let it begin.';
    default:
      return 'The voice of your device gave up.';
  }
}
