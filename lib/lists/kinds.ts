/** The kinds of things a visitor can find, in the order in which they are shown among equals. */
export const everyKind = [
  { id: 'interventies', label: 'Interventies' },
  { id: 'onderwerpen', label: 'Onderwerpen' },
  { id: 'levensfasen', label: 'Levensfasen' },
  { id: 'leefomgevingen', label: 'Leefomgevingen' },
  { id: 'programmas', label: 'Programma’s' },
  { id: 'beleid', label: 'Beleid' },
  { id: 'handelingsopties', label: 'Handelingsopties' },
  { id: 'factoren', label: 'Factoren' },
  { id: 'bevindingen', label: 'Bevindingen en tekorten' },
  { id: 'baten', label: 'Baten' },
  { id: 'online', label: 'Online aanbod' },
  { id: 'principes', label: 'Principes' },
] as const

export type EveryKind = (typeof everyKind)[number]['id']
