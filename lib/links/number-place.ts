/** Where the number of an entry stands in an address. No pattern of our own: what is written here cannot be slow. */
export const numberPlace = '{nummer}'
