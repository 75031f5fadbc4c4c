const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const ignore = (): void => {}

/** Calls `stop` instead of ending the process at once, so that nothing half-written stays behind; returns what undoes it. */
export function onInterrupt(stop: () => void): () => void {
  for (const signal of SIGNALS) process.once(signal, stop)
  // A limit on the size of files would otherwise end the process in the middle of a write, which then cannot clean up.
  process.on('SIGXFSZ', ignore)
  return () => {
    for (const signal of SIGNALS) process.off(signal, stop)
    process.off('SIGXFSZ', ignore)
  }
}
