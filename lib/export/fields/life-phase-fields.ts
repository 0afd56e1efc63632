import type { LifePhase } from '../../catalogue/vocabularies'
import { lifePhaseAddress } from '../../url/addresses'
import { closedLists } from '../closed-lists'
import { type Field, field } from '../field'
import { knownNumberKind, knownTextKind, numberKind, termsKind, textKind } from '../field-kinds'
import { pageField, termIdentityFields } from './shared-fields'

const countField = (name: string, label: string, description: string, count: keyof LifePhase['reportCounts']) =>
  field(
    { name, label, description, basis: 'rapport', empty: 'niet vermeld' },
    textKind,
    // With its own words, such as "meer dan": the number alone would be more exact than the report.
    ({ reportCounts: { [count]: counted } }: LifePhase) =>
      counted && [counted.qualifier, counted.value].filter((part) => part !== undefined).join(' '),
  )

/** Every field of a life phase, in the order of the API and the codebook. */
export const lifePhaseFields: Field<LifePhase>[] = [
  ...termIdentityFields,
  field(
    {
      name: 'samenvatting',
      label: 'Samenvatting',
      description: 'Wat het rapport over deze fase zegt.',
      basis: 'rapport, in eigen woorden',
    },
    knownTextKind,
    ({ introduction }) => introduction,
  ),
  field(
    { name: 'leeftijd', label: 'Leeftijd', description: 'De leeftijd zoals het rapport die noemt.', basis: 'rapport' },
    knownTextKind,
    ({ ageLabel }) => ageLabel,
  ),
  field(
    { name: 'leeftijd_min', label: 'Leeftijd vanaf', description: 'In jaren; −9 maanden is −0,75.', basis: 'rapport' },
    knownNumberKind,
    ({ minAge }) => minAge,
  ),
  field(
    {
      name: 'leeftijd_max',
      label: 'Leeftijd tot',
      description: 'In jaren. Leeg: de laatste fase heeft geen einde.',
      basis: 'rapport',
      empty: 'geen',
    },
    numberKind,
    ({ maxAge }) => maxAge,
  ),
  field(
    {
      name: 'leefomgevingen',
      label: 'Leefomgevingen',
      description: 'De leefomgevingen in het kader van deze fase, in de volgorde van het rapport.',
      basis: 'rapport',
      list: closedLists.settings,
      empty: 'niet vermeld',
    },
    termsKind,
    ({ settings }) => settings.map(({ id }) => id),
  ),
  countField('rapport_telt', 'Rapport telt', 'Hoeveel interventies het rapport zelf telt.', 'total'),
  countField('rapport_telt_effectief', 'Rapport telt effectief', 'Hoeveel daarvan effectief.', 'effective'),
  countField('rapport_telt_kansrijk', 'Rapport telt kansrijk', 'Hoeveel daarvan kansrijk.', 'promising'),
  field(
    {
      name: 'telling_toelichting',
      label: 'Toelichting op de telling',
      description: 'Waarom de getallen van het rapport niet de onze zijn.',
      basis: 'redactie',
    },
    knownTextKind,
    ({ countsNote }) => countsNote,
  ),
  field(
    {
      name: 'toelichting',
      label: 'Toelichting',
      description: 'Waar het rapport zelf verschillende grenzen noemt.',
      basis: 'rapport, in eigen woorden',
      empty: 'geen',
    },
    textKind,
    ({ note }) => note,
  ),
  pageField(lifePhaseAddress),
]
