/** A function of one argument that works each answer out once. */
export const memo = <K, V>(work: (key: K) => V): ((key: K) => V) => {
  const kept = new Map<K, V>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined || kept.has(key)) return known as V
    const value = work(key)
    kept.set(key, value)
    return value
  }
}
