/** Where focus goes when the row or button that had it is gone. */
export const selectionHeadingId = 'volgorde'
