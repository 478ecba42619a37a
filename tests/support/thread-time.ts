/**
 * Milliseconds that the processor has spent on this thread. Other programs of the machine do not count, so that a test
 * may say how long a thing takes at most.
 */
export function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
