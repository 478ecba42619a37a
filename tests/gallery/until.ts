/** The element, as soon as it is drawn; it fails in words when it never is. */
export async function until(selector: string): Promise<HTMLElement> {
  for (let frame = 0; frame < 600; frame++) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
  throw new Error(`Nothing is “${selector}” after ten seconds.`);
}

export const press = async (selector: string): Promise<void> => (await until(selector)).click();

/** Scrolls there, as a reader would: a panel that was taken up again holds its place until somebody moves. */
export async function scrollTo(selector: string): Promise<void> {
  dispatchEvent(new Event('wheel'));
  (await until(selector)).scrollIntoView({ block: 'center' });
}
