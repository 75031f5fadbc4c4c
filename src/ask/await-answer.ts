import type { Readable, Writable } from 'node:stream'
import { BACK, type Back, Cancelled, EndOfInput } from './asker.ts'

export interface AskerStreams {
  readonly input: Readable
  /** The terminal, never the stream the results go to. */
  readonly output: Writable & { readonly columns?: number; readonly rows?: number }
  /** Aborted when the program is told to end: the prompt is wiped and the cursor is back before it does. */
  readonly closing?: AbortSignal
}

export interface PromptContext {
  readonly input: Readable
  readonly output: Writable
  readonly signal: AbortSignal
  readonly clearPromptOnDone: boolean
}

interface Key {
  name?: string
  readonly ctrl?: boolean
  readonly shift?: boolean
}

/**
 * Runs one prompt and says how it ended: an answer, the way back, or an error for leaving.
 *
 * The prompts themselves know no way back, do nothing with Esc, and wait for ever once the input has ended.
 */
export async function awaitAnswer<Value>(
  { input, output, closing }: AskerStreams,
  { back, tabMoves }: { readonly back: boolean; readonly tabMoves: boolean },
  prompt: (context: PromptContext) => Promise<Value>,
): Promise<Value | Back> {
  if (closing?.aborted) throw new Cancelled()
  if (input.readableEnded || input.destroyed) throw new EndOfInput()
  const leave = new AbortController()
  const ended = (): void => leave.abort(new EndOfInput())
  const closed = (): void => leave.abort(new Cancelled())
  const before = (_: unknown, key: Key): void => {
    if (tabMoves && key.name === 'tab') key.name = key.shift ? 'up' : 'down'
  }
  const after = (_: unknown, key: Key): void => {
    if (back && key.name === 'escape') leave.abort(BACK)
    // Ctrl-D in the middle of a line deletes a letter; on an empty one the prompt's own reader has just closed the input.
    if (key.ctrl && key.name === 'd' && input.isPaused()) ended()
  }
  input.prependListener('keypress', before)
  closing?.addEventListener('abort', closed)
  try {
    const answer = prompt({ input, output, signal: leave.signal, clearPromptOnDone: true })
    input.on('keypress', after).once('end', ended)
    return await answer
  } catch (error) {
    if (leave.signal.reason === BACK) return BACK
    if (leave.signal.aborted) throw leave.signal.reason
    if (error instanceof Error && error.name === 'ExitPromptError') throw new Cancelled()
    throw error
  } finally {
    input.off('keypress', before).off('keypress', after).off('end', ended)
    closing?.removeEventListener('abort', closed)
  }
}
