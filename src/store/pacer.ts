/** Milliseconds of work in one go before other work of this process has its turn. */
const LONGEST_STRETCH = 20

/** To be called again and again in long work: lets other work of this process have its turn from time to time. */
export function pacer(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < LONGEST_STRETCH) return
    await new Promise<void>((resolve) => setImmediate(resolve))
    since = performance.now()
  }
}
