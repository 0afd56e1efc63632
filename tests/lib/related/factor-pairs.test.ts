import { expect, test } from 'vitest'
import { factorPairs, sharingWith } from '@/lib/related/factor-pairs'
import { actionOption, catalogueOf, idsOf, intervention, rapport, redactie, vocabularies } from '@/tests/fixtures'

const factor = (id: string) => vocabularies.factors.find((one) => one.id === id)!

const pairsOf = (...records: Parameters<typeof catalogueOf>) =>
  factorPairs(catalogueOf(...records)).map(({ factors, interventions, options }) => [
    idsOf(factors).join('+'),
    idsOf(interventions),
    idsOf(options),
  ])

const yoga = intervention({ id: 'yoga', factors: [redactie('slapen'), redactie('lichamelijke-activiteit')] })
const judo = intervention({ id: 'judo', factors: [rapport('lichamelijke-activiteit'), redactie('slapen')] })
const gezin = intervention({ id: 'gezin', factors: [redactie('opvoeding'), redactie('slapen')] })

test('two factors share what acts on both, whoever says so; one that acts on a single factor makes no pair', () => {
  expect(pairsOf(judo, intervention({ id: 'slim', factors: [rapport('slapen')] }), yoga)).toEqual([
    ['slapen+lichamelijke-activiteit', ['judo', 'yoga'], []],
  ])
})

test('an intervention on three factors makes three pairs', () => {
  const brede = intervention({
    id: 'breed',
    factors: [redactie('opvoeding'), redactie('slapen'), redactie('gezinsklimaat')],
  })
  expect(pairsOf(brede).map(([names]) => names)).toEqual([
    'slapen+opvoeding',
    'slapen+gezinsklimaat',
    'opvoeding+gezinsklimaat',
  ])
})

test('options make a pair as well', () => {
  expect(pairsOf(actionOption({ id: 'cursus', factors: ['gezinsklimaat', 'slapen'] }))).toEqual([
    ['slapen+gezinsklimaat', [], ['cursus']],
  ])
})

test('most interventions come first, then most options', () => {
  const cursus = actionOption({ id: 'cursus', factors: ['gezinsklimaat', 'opvoeding'] })
  const klimaat = intervention({ id: 'klimaat', factors: [redactie('opvoeding'), redactie('gezinsklimaat')] })
  expect(pairsOf(gezin, klimaat, cursus, judo, yoga).map(([names]) => names)).toEqual([
    'slapen+lichamelijke-activiteit',
    'opvoeding+gezinsklimaat',
    'slapen+opvoeding',
  ])
})

test('a factor shares with the others of its pairs, whichever place it has; options alone are no sharing', () => {
  const pairs = factorPairs(
    catalogueOf(gezin, judo, yoga, actionOption({ id: 'cursus', factors: ['slapen', 'gezinsklimaat'] })),
  )
  const sharing = (id: string) =>
    sharingWith(factor(id), pairs).map(({ factor: other, interventions }) => [other.id, idsOf(interventions)])
  expect(sharing('slapen')).toEqual([
    ['lichamelijke-activiteit', ['judo', 'yoga']],
    ['opvoeding', ['gezin']],
  ])
  expect(sharing('opvoeding')).toEqual([['slapen', ['gezin']]])
  expect(sharing('gezinsklimaat')).toEqual([])
})
