// What the panel shows, read out of it. Each of these functions is sent to the panel as text, so it stands alone.

export interface ShownStory {
  readonly id: string;
  readonly headline: string;
  readonly source: string;
  readonly age: string;
  readonly badge: string;
  readonly summary: string;
  readonly hasPicture: boolean;
}

export function readRiver(): ShownStory[] {
  const articles = document.querySelectorAll<HTMLElement>('main[data-view=river] article[data-story-id]');
  return [...articles].map((article) => {
    const textOf = (selector: string) =>
      article.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return {
      id: article.dataset['storyId'] ?? '',
      headline: textOf('.headline'),
      source: textOf('.source'),
      age: textOf('.age'),
      badge: textOf('.badge'),
      summary: textOf('.summary'),
      hasPicture: article.querySelector('img') !== null,
    };
  });
}

/** How many sources there are, and how many have answered, with a feed or with a failure. */
export async function countAnswers(): Promise<{ readonly sources: number; readonly answered: number }> {
  const asked = indexedDB.open('wireside');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    asked.onupgradeneeded = () => asked.transaction?.abort();
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('Wireside has made no database yet.'));
  });
  const reading = database.transaction('states').objectStore('states').getAll();
  const states = await new Promise<{ lastSuccessAt?: number; failure?: object }[]>((resolve, reject) => {
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error ?? new Error('The sources could not be read.'));
  });
  database.close();
  const answered = states.filter(({ lastSuccessAt, failure }) => lastSuccessAt !== undefined || failure);
  return { sources: states.length, answered: answered.length };
}

/** Waits, but not for ever, for what is in sight to be drawn. */
export async function settle(): Promise<boolean> {
  const isInSight = (image: HTMLImageElement) => {
    const { top, bottom } = image.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const pending = [...document.images].filter((image) => !image.complete && isInSight(image));
  const loaded = pending.map(
    (image) =>
      new Promise((resolve) => {
        for (const event of ['load', 'error']) image.addEventListener(event, resolve, { once: true });
      }),
  );
  const enough = new Promise((resolve) => setTimeout(resolve, 5_000));
  await Promise.race([Promise.all([document.fonts.ready, ...loaded]), enough]);
  // Two frames and whatever fades in.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return true;
}
