import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** Long enough for the rest of an arrow key to arrive, too short to press another key. */
const ESC_ALONE_MS = 100

/**
 * A lone Esc is told from the start of an arrow key by waiting; the usual half second would join it with the next key.
 *
 * The first reader of an input sets the wait for all that follow.
 */
export function hearEscSoon({ input }: { readonly input: Readable }): void {
  createInterface({ input, terminal: true, escapeCodeTimeout: ESC_ALONE_MS }).close()
}
