import type { Vocabularies } from '../../catalogue/vocabularies'
import { settingAddress } from '../../url/addresses'
import { closedLists } from '../closed-lists'
import { type Field, field } from '../field'
import { termsKind } from '../field-kinds'
import { definitionField, pageField, termIdentityFields } from './shared-fields'

/** Every field of a setting, in the order of the API and the codebook. */
export const settingFields: Field<Vocabularies['settings'][number]>[] = [
  ...termIdentityFields,
  definitionField('redactie'),
  field(
    {
      name: 'levensfasen',
      label: 'Levensfasen',
      description: 'De levensfasen die deze leefomgeving in hun kader noemen.',
      basis: 'rapport',
      list: closedLists.lifePhases,
      empty: 'niet vermeld',
    },
    termsKind,
    ({ id }, { catalogue }) =>
      catalogue.vocabularies['life-phases']
        .filter(({ settings }) => settings.some((setting) => setting.id === id))
        .map((phase) => phase.id),
  ),
  pageField(settingAddress),
]
