/** Whether the person has asked their browser, or their system, to save data. Firefox does not tell. */
export const isSavingData = (): boolean =>
  (navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData === true;
