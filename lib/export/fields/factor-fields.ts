import type { Factor } from '../../catalogue/vocabularies'
import { factorAddress } from '../../url/addresses'
import { closedLists } from '../closed-lists'
import { type Field, field } from '../field'
import { knownNumberKind, knownTextKind, termKind, textKind } from '../field-kinds'
import { definitionField, pageField, termIdentityFields } from './shared-fields'

/** Every field of a factor, in the order of files, API and codebook. */
export const factorFields: Field<Factor>[] = [
  ...termIdentityFields,
  definitionField('rapport, in eigen woorden'),
  field(
    {
      name: 'helft',
      label: 'Helft',
      description: 'Individueel (de persoon) of omgeving.',
      basis: 'rapport',
    },
    knownTextKind,
    ({ theme }, { catalogue }) => catalogue.vocabularies['factor-themes'].find(({ id }) => id === theme)!.half,
  ),
  field(
    {
      name: 'thema',
      label: 'Thema',
      description: 'Een van de twaalf thema’s.',
      basis: 'rapport',
      list: closedLists.factorThemes,
    },
    termKind,
    ({ theme }) => theme,
  ),
  field(
    {
      name: 'niveau',
      label: 'Niveau',
      description: 'Hoe ver de factor kwam: lange lijst, veel invloed, of het meeste perspectief voor de overheid.',
      basis: 'rapport',
      list: closedLists.factorLevels,
    },
    termKind,
    ({ level }) => level,
  ),
  field(
    {
      name: 'naam_op_korte_lijst',
      label: 'Naam op de korte lijst',
      description: 'Waar de factor op de korte lijst staat; twee factoren kunnen er één naam delen.',
      basis: 'rapport',
      empty: 'geen',
    },
    textKind,
    ({ shortlistName }) => shortlistName,
  ),
  field(
    {
      name: 'toelichting',
      label: 'Toelichting',
      description: 'Wat het rapport er verder over zegt.',
      basis: 'rapport, in eigen woorden',
      empty: 'geen',
    },
    textKind,
    ({ note }) => note,
  ),
  field(
    {
      name: 'aantal_handelingsopties',
      label: 'Aantal handelingsopties',
      description: 'Hoeveel handelingsopties erbij staan.',
      basis: 'afgeleid',
    },
    knownNumberKind,
    ({ id }, { catalogue }) => catalogue.actionOptions.filter(({ factors }) => factors.includes(id)).length,
  ),
  field(
    {
      name: 'aantal_interventies',
      label: 'Aantal interventies',
      description: 'Bij hoeveel interventies de redactie of het rapport deze factor noemt.',
      basis: 'afgeleid',
    },
    knownNumberKind,
    ({ id }, { catalogue }) =>
      catalogue.interventions.filter(({ factors }) => factors.some((factor) => factor.id === id)).length,
  ),
  pageField(factorAddress),
]
