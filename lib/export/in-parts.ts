/** So many records are made ready at a time: enough to be quick, few enough to keep memory flat. */
const partSize = 200

/** A long list in parts, in order. */
export function* inParts<One>(list: One[]): Generator<One[]> {
  for (let start = 0; start < list.length; start += partSize) yield list.slice(start, start + partSize)
}
