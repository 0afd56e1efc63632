import { joinAnd } from '../format/words'
import type { Catalogue } from './catalogue'

/** How many the catalogue holds of one kind, and where they stand. */
export type ContentsEntry = { label: string; count: number; detail: string; href: string }

/** What is in the catalogue, counted from the data: every kind that the reports hold. */
export function contentsOf(catalogue: Catalogue): ContentsEntry[] {
  const { vocabularies, interventions, programmes, policyMeasures, actionOptions, findings } = catalogue
  const { factors, 'factor-themes': themes, databases } = vocabularies
  const effectiveHeading = interventions.filter(({ listedUnder }) => listedUnder === 'effectief').length
  const outsideBoxes = policyMeasures.filter(({ source }) => !source.heading.includes('Beleid & maatregelen')).length
  const key = findings.filter(({ source }) => source.section === '5').length
  const scored = actionOptions.filter(({ scores }) => scores !== undefined).length
  const figures = catalogue.benefits.flatMap((table) => table.figures)
  const withAddress = databases.filter(({ url }) => url !== undefined).length
  return [
    {
      label: 'Interventies',
      count: interventions.length,
      detail: `${effectiveHeading} onder de kop effectief, ${interventions.length - effectiveHeading} onder kansrijk`,
      href: '/interventies',
    },
    {
      label: 'Programma’s',
      count: programmes.length,
      detail: 'met netwerken, agenda’s, handreikingen en kennisbanken',
      href: '/programmas',
    },
    {
      label: 'Beleidsmaatregelen',
      count: policyMeasures.length,
      detail: `${policyMeasures.length - outsideBoxes} uit de kaders bij de levensfasen, ${outsideBoxes} van elders in het rapport`,
      href: '/beleid',
    },
    {
      label: 'Levensfasen',
      count: vocabularies['life-phases'].length,
      detail: 'van rond de geboorte tot ouderen',
      href: '/levensfasen',
    },
    { label: 'Leefomgevingen', count: vocabularies.settings.length, detail: 'met online', href: '/leefomgevingen' },
    {
      label: 'Principes',
      count: catalogue.principles.length,
      detail: 'voor een succesvolle aanpak',
      href: '/over#principes',
    },
    {
      label: 'Sites in het kader over online',
      count: catalogue.onlineOffers.length,
      detail: 'voorbeelden van aanbod online',
      href: '/leefomgevingen/online#online-aanbod',
    },
    {
      label: 'Bevindingen en tekorten',
      count: findings.length,
      detail: `${key} uit hoofdstuk 5, ${findings.length - key} van elders in het rapport`,
      href: '/bevindingen',
    },
    {
      label: 'Cijfers over baten',
      count: figures.length,
      detail: `in ${catalogue.benefits.length} groepen, zoals gedrukt in hoofdstuk 4 en 5`,
      href: '/baten',
    },
    {
      label: 'Databanken en portalen',
      count: databases.length,
      detail: `${withAddress} met een adres in het rapport, ${databases.length - withAddress} zonder`,
      href: '/over#bronnen',
    },
    {
      label: 'Factoren',
      count: factors.length,
      detail: `in ${themes.length} thema’s: ${joinAnd(halves(catalogue).map(({ half, count }) => `${count} ${half}`))}`,
      href: '/factoren',
    },
    {
      label: 'Handelingsopties',
      count: actionOptions.length,
      detail: `${scored} gescoord, ${actionOptions.length - scored} niet gescoord`,
      href: '/handelingsopties',
    },
    {
      label: 'Cijfers over de werkwijze',
      count: catalogue.methods.flatMap((method) => method.figures).length,
      detail: 'van beide rapporten',
      href: '/over#werkwijze',
    },
  ]
}

function halves({ vocabularies: { factors, 'factor-themes': themes } }: Catalogue) {
  const words = { individueel: 'individuele', omgeving: 'in de omgeving' }
  return (['individueel', 'omgeving'] as const).map((half) => ({
    half: words[half],
    count: factors.filter(({ theme }) => themes.some((one) => one.id === theme && one.half === half)).length,
  }))
}
