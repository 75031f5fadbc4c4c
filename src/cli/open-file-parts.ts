import { fstatSync, openSync, readSync } from 'node:fs'
import type { FileParts } from '../model/file-parts.ts'

/** Read at once: what is near to what was needed is needed next, and a smaller page costs as much. */
const PAGE = 4096

/** Reads of a file only the pages that are needed; it stays open as long as the process. */
export function openFileParts(path: string): FileParts {
  const file = openSync(path, 'r')
  const { size } = fstatSync(file)
  // The system gives memory for zeros when it is first written to.
  const bytes = Buffer.alloc(size)
  const isRead = new Uint8Array(Math.ceil(size / PAGE))
  return {
    bytes,
    need(from, to) {
      const end = Math.ceil(Math.min(to, size) / PAGE)
      for (let page = Math.floor(from / PAGE); page < end; page++) {
        if (isRead[page] === 1) continue
        const first = page
        while (page < end && isRead[page] === 0) isRead[page++] = 1
        const wanted = Math.min(page * PAGE, size) - first * PAGE
        if (readSync(file, bytes, first * PAGE, wanted, first * PAGE) !== wanted)
          throw new Error(`${path} ends before its end. Install the package again.`)
      }
    },
  }
}
