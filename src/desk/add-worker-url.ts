/** Where the thread of an import starts, in a clone (`.ts`) as in a compiled package (`.js`). */
export const addWorkerUrl = (): URL =>
  new URL(`./add-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)
