/**
 * Names that the briefrapport prints in one place other than in the rest. An entry that is no longer needed is an error,
 * so the lists cannot outlive their reasons.
 */
export type KnownSlip = { place: string; printed: string; meant: string; reason: string }

export const figureSlips: KnownSlip[] = [
  {
    place: 'Figuur 4.1',
    printed: 'Stelstel sociale zekerheid',
    meant: 'Stelsel sociale zekerheid',
    reason: 'a typing error; table 2.1 and bijlage 2 have the word right',
  },
  {
    place: 'Figuur 4.1',
    printed: 'Sociale omgeving op werk',
    meant: 'Sociale omgeving op het werk',
    reason: 'shortened in the figure; table 2.1 and bijlage 2 have the article',
  },
  {
    place: 'Figuur 4.1',
    printed: 'Sociaalemotionele vaardigheden / coping en veerkracht',
    meant: 'Sociaal-emotionele vaardigheden / coping en veerkracht',
    reason: 'the hyphen is lost; table 3.1 and bijlage 3 have it',
  },
  {
    place: 'Figuur 4.1',
    printed: 'SOCIAAL-ECONOMISCH',
    meant: 'Sociaaleconomisch',
    reason: 'a hyphen in the figure alone; the tables and bijlage 2 have one word',
  },
]

export const titleSlips: KnownSlip[] = [
  {
    place: 'Tabel B3.14',
    printed: 'Disbalans werk/privé',
    meant: 'Disbalans werk-privé',
    reason: 'a slash in this title alone; tables 2.1 and 2.2 and bijlage 2 have a hyphen',
  },
]

/** Reads printed names as they are meant, and remembers which slips it met. */
export function slipReader(slips: KnownSlip[]) {
  const met = new Set<KnownSlip>()
  return {
    meant(place: string, printed: string): string {
      const slip = slips.find((one) => one.place === place && one.printed === printed)
      if (slip !== undefined) met.add(slip)
      return slip?.meant ?? printed
    },
    unused: (): string[] =>
      slips
        .filter((slip) => !met.has(slip))
        .map(({ place, printed }) => `${place} no longer prints "${printed}". Remove it from known-slips.ts.`),
  }
}
