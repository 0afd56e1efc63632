import { strFromU8, unzipSync } from 'fflate'

/** The parts of a workbook as text, by their place in it. */
export const partsOf = (workbook: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(workbook)).map(([place, part]) => [place, strFromU8(part)]))
