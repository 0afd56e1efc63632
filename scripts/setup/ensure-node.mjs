import { stop } from './run.mjs'

const oldest = [20, 19]

/** Stops with a clear text on a Node that is too old to run the rest. */
export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  stop(`Node ${process.versions.node} is too old. This project needs Node ${oldest.join('.')} or newer; 24 is recommended.
Install it from https://nodejs.org/ and try again.`)
}
