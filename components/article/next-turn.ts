interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the panel draw and answer before the next step. */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
