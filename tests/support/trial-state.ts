// One row as Wireside keeps them, for the trial extension, in whose context both of these run.

export async function keepState(nextCheckAt: number): Promise<void> {
  const asked = indexedDB.open('wireside');
  asked.onupgradeneeded = () => {
    asked.result.createObjectStore('states', { keyPath: 'sourceId' });
    asked.result.createObjectStore('reader', { keyPath: 'id' });
  };
  await new Promise((resolve) => (asked.onsuccess = resolve));
  const writing = asked.result.transaction('states', 'readwrite');
  writing.objectStore('states').put({ sourceId: 'a', nextCheckAt });
  // Not only asked for but kept: the page that runs this is closed as soon as it has answered.
  await new Promise((resolve) => (writing.oncomplete = resolve));
  asked.result.close();
}

export async function readNextCheck(): Promise<number> {
  const asked = indexedDB.open('wireside');
  await new Promise((resolve) => (asked.onsuccess = resolve));
  const getting = asked.result.transaction('states').objectStore('states').get('a');
  await new Promise((resolve) => (getting.onsuccess = resolve));
  asked.result.close();
  return (getting.result as { nextCheckAt: number }).nextCheckAt;
}
