const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const ignore = (): void => {}

/** Calls `stop` instead of ending the process at once, so that nothing half-done stays behind; returns what undoes it. */
export function onInterrupt(stop: () => void): () => void {
  const undo = (): void => {
    for (const signal of SIGNALS) process.off(signal, stopOnce)
    process.off('SIGXFSZ', ignore)
  }
  const stopOnce = (): void => {
    stop()
    // A second signal ends the process. Not sooner: a prompt that finds nobody else listening to this one ends it too.
    setImmediate(undo)
  }
  for (const signal of SIGNALS) process.on(signal, stopOnce)
  // A limit on the size of files would otherwise end the process in the middle of a write, which then cannot clean up.
  process.on('SIGXFSZ', ignore)
  return undo
}
