import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Io } from './io.ts'
import { type OpenFeed, openFeed } from './open-feed.ts'

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** A folder of tables as one feed: its bytes are counted, and reading ends, wherever in it the reading is. */
export function openFolder(path: string, io: Io): OpenFeed {
  const names = readdirSync(path).sort()
  const opened: OpenFeed[] = []
  let stopped: Error | undefined
  return {
    folder: {
      names,
      open(name) {
        if (stopped !== undefined) throw stopped
        const feed = openFeed(join(path, name), io)
        opened.push(feed)
        return feed.bytes
      },
    },
    bytes: nothing(),
    size: names.reduce((sum, name) => sum + (statSync(join(path, name), { throwIfNoEntry: false })?.size ?? 0), 0),
    read: () => opened.reduce((sum, feed) => sum + feed.read(), 0),
    stop(error) {
      stopped = error
      for (const feed of opened) feed.stop(error)
    },
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
