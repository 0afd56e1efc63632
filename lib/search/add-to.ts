/** Adds a value to those of a key. */
export function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value) {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
