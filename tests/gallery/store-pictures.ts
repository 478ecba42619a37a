export async function savePicturesForStore(_folder: string): Promise<void> {}
