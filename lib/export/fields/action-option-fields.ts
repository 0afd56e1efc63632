import type { ActionOption } from '../../catalogue/action-option'
import { actionOptionAddress } from '../../url/addresses'
import { closedLists } from '../closed-lists'
import { type Field, field } from '../field'
import { type FieldKind, knownNumberKind, termKind, termsKind, textKind, yesNoKind } from '../field-kinds'
import { noteField, otherNamesField, ownLabelFields, pageField, sourceFields, summaryField } from './shared-fields'

/** A score that may be lacking, which is not the same as low. */
const scoreKind: FieldKind<string | undefined> = {
  ...termKind,
  toJson: (id) => id ?? null,
  schema: (terms) => termKind.schema(terms).nullable(),
  toCells: (id, list, wording) => (id === undefined ? [] : termKind.toCells(id, list, wording)),
}

const scoreField = (name: string, label: string, description: string, score: 'effect' | 'reach' | 'effort') =>
  field(
    { name, label, description, basis: 'rapport', list: closedLists.scores, empty: 'niet gescoord' },
    scoreKind,
    ({ scores }: ActionOption) => scores?.[score],
  )

/** Every field of an action option, in the order of files, API and codebook. */
export const actionOptionFields: Field<ActionOption>[] = [
  ...ownLabelFields,
  otherNamesField,
  summaryField,
  field(
    {
      name: 'factoren',
      label: 'Factoren',
      description: 'De factor waar de optie bij hoort; twee waar de korte lijst er één van maakte.',
      basis: 'rapport',
      list: closedLists.factors,
    },
    termsKind,
    ({ factors }) => factors,
  ),
  field(
    {
      name: 'stemmen',
      label: 'Stemmen',
      description: 'Hoeveel experts de optie mogelijk kansrijk vonden. Geen bewijs en geen rangorde.',
      basis: 'rapport',
    },
    knownNumberKind,
    ({ votes }) => votes,
  ),
  field(
    {
      name: 'gescoord',
      label: 'Gescoord',
      description: 'Of experts effect, bereik en inspanning scoorden. Niet gescoord is niet hetzelfde als laag.',
      basis: 'rapport',
    },
    yesNoKind,
    ({ scores }) => scores !== undefined,
  ),
  scoreField('effect', 'Effect', 'Hoe groot experts het effect schatten.', 'effect'),
  scoreField('bereik', 'Bereik', 'Hoe groot experts het bereik schatten.', 'reach'),
  scoreField('inspanning', 'Inspanning', 'Hoeveel inspanning het volgens experts vraagt.', 'effort'),
  noteField(
    'score_toelichting',
    'Toelichting op de score',
    'Wat het rapport over de score zegt.',
    ({ scoreNote }: ActionOption) => scoreNote,
  ),
  field(
    {
      name: 'in_tabel_3_1',
      label: 'In tabel 3.1',
      description: 'Of de optie ook in tabel 3.1 staat.',
      basis: 'rapport',
    },
    yesNoKind,
    ({ inTable31 }) => inTable31,
  ),
  field(
    {
      name: 'verwoording',
      label: 'Verwoording',
      description: 'Waar het rapport de optie op meer dan één manier verwoordt of scoort.',
      basis: 'rapport, in eigen woorden',
      empty: 'geen',
    },
    textKind,
    ({ wordingNote }) => wordingNote,
  ),
  ...sourceFields,
  pageField(actionOptionAddress),
]
