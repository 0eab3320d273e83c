/**
 * Milliseconds of processor time that this process has used. Bounds on work are held against it, not against the clock on the wall: a
 * test must not fail because something else keeps the machine busy.
 */
export const processorMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
