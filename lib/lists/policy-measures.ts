import type { Catalogue } from '../catalogue/catalogue'
import type { PolicyMeasure } from '../catalogue/policy-measure'
import { classifiedValues, type Facet } from '../facets/facet'
import { editorsReasons } from '../format/reasons'
import { tableFormats } from '../export/formats'
import { nouns } from '../format/words'
import { type CheckedLink, checkedLinks } from '../links/checked-link'
import { mentionsOf } from '../related/mentions'
import { findingAddress, interventionAddress, programmeAddress } from '../url/addresses'
import type { ListedClassification, ListedRecords, ListKind, Term } from './list-kind'
import { firstHead, lifePhaseFacet, phaseHeads, withNoPhase } from './phase-heads'
import { byUse, type ListedLifePhase, listLifePhase, listTerm, placeOf, withoutReason } from './terms'

type ClassifiedField = 'lifePhases' | 'domains' | 'factors'

/** A measure has no page of its own, so its list shows all there is. */
export type ListedPolicyMeasure = Pick<
  PolicyMeasure,
  'id' | 'name' | 'alternativeNames' | 'summary' | 'evidence' | 'evidenceNote'
> &
  Record<ClassifiedField, ListedClassification[]> & {
    related: { href: string; name: string }[]
    links: CheckedLink[]
    section: string
    reasons: ReturnType<typeof editorsReasons>
  }

type PolicyTerms = { lifePhases: ListedLifePhase[] } & Record<
  'domains' | 'factors' | 'evidences' | 'phaseHeads',
  Term[]
>

export type ListedPolicyMeasures = ListedRecords<ListedPolicyMeasure, PolicyTerms>

const classified = (field: 'domains' | 'factors') => ({
  terms: field,
  canBeUnmentioned: false,
  valuesOf: classifiedValues(field),
})

const facets: Facet<ListedPolicyMeasure>[] = [
  lifePhaseFacet,
  {
    param: 'domein',
    label: 'Beleidsdomein',
    place: 'open',
    isInRow: true,
    sentence: { as: 'label', lead: 'in het domein' },
    ...classified('domains'),
  },
  {
    param: 'bewijs',
    label: 'Bewijs in het rapport',
    place: 'open',
    isInRow: true,
    terms: 'evidences',
    // Its closed list has a "niet vermeld" of its own.
    canBeUnmentioned: false,
    valuesOf: ({ evidence }) => [evidence],
  },
  { param: 'factor', label: 'Factor', place: 'closed', isInRow: true, ...classified('factors') },
]

/** The list of policy measures, by life phase. */
export const policyMeasureList: ListKind<ListedPolicyMeasure, ListedPolicyMeasure, PolicyTerms> = {
  address: '/beleid',
  noun: nouns.policyMeasure,
  searchLabel: 'Zoek een maatregel of onderwerp',
  facets,
  sortOrders: [
    { id: 'levensfase', groups: { heads: phaseHeads, headOf: firstHead } },
    {
      id: 'domein',
      compare: (a, b, { domains }) => placeOf(a.domains[0]!.id, domains) - placeOf(b.domains[0]!.id, domains),
      groups: {
        heads: 'domains',
        headOf: ({ domains }, { chosen }) => (domains.find(({ id }) => chosen.domein?.includes(id)) ?? domains[0]!).id,
      },
    },
    { id: 'naam', compare: (a, b) => a.name.localeCompare(b.name, 'nl') },
  ],
  asksAge: false,
  files: tableFormats,
  hasBasis: true,
  toRow: (record) => record,
}

export function listPolicyMeasures(catalogue: Catalogue): ListedPolicyMeasures {
  const { policyMeasures, vocabularies } = catalogue
  const lifePhases = vocabularies['life-phases'].map(listLifePhase)
  const factors = vocabularies.factors.filter(({ id }) =>
    policyMeasures.some((record) => record.factors.some((factor) => factor.id === id)),
  )
  return {
    records: policyMeasures.map((record) => listPolicyMeasure(record, catalogue)),
    terms: {
      lifePhases,
      phaseHeads: withNoPhase(lifePhases),
      domains: vocabularies['policy-domains'].map(listTerm),
      evidences: vocabularies['policy-evidences'].map(listTerm),
      factors: byUse(
        factors,
        policyMeasures.map((record) => record.factors),
      ).map(listTerm),
    },
  }
}

function listPolicyMeasure(record: PolicyMeasure, catalogue: Catalogue): ListedPolicyMeasure {
  const { id, name, alternativeNames, summary, evidence, evidenceNote, links, source } = record
  return {
    id,
    name,
    alternativeNames,
    summary,
    evidence,
    evidenceNote,
    lifePhases: record.lifePhases.map(withoutReason),
    domains: record.domains.map(withoutReason),
    factors: record.factors.map(withoutReason),
    related: [
      ...catalogue.programmes
        .filter((one) => record.programmes.includes(one.id))
        .map((one) => ({ href: programmeAddress(one.id), name: one.name })),
      ...catalogue.interventions
        .filter((one) => record.interventions.includes(one.id))
        .map((one) => ({ href: interventionAddress(one.id), name: one.name })),
      ...mentionsOf('policyMeasures', id, catalogue).findings.map((one) => ({
        href: findingAddress(one.id),
        name: one.name,
      })),
    ],
    links: checkedLinks(
      links.map(({ url, label }) => ({ url, label })),
      catalogue,
    ),
    section: source.section,
    reasons: editorsReasons([
      { values: record.lifePhases, terms: catalogue.vocabularies['life-phases'] },
      { values: record.domains, terms: catalogue.vocabularies['policy-domains'] },
      { values: record.factors, terms: catalogue.vocabularies.factors },
    ]),
  }
}
