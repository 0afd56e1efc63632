import type { VocabularyName } from '../catalogue/vocabularies'
import type { ClosedList } from './field'

type Labelled = Exclude<VocabularyName, 'thesaurus' | 'releases' | 'known-moves'>

/** A closed list of the catalogue under the name that the public knows. */
const closedList = (name: string, vocabulary: Labelled): ClosedList => ({
  name,
  termsOf: ({ vocabularies }) => vocabularies[vocabulary],
})

/** Every closed list that a field may point at. */
export const closedLists = {
  lifePhases: closedList('levensfasen', 'life-phases'),
  settings: closedList('leefomgevingen', 'settings'),
  statuses: closedList('statussen', 'statuses'),
  recognitions: closedList('erkenningen', 'recognitions'),
  aims: closedList('doelen', 'aims'),
  topics: closedList('onderwerpen', 'topics'),
  targetGroups: closedList('doelgroepen', 'target-groups'),
  delivery: closedList('vormen', 'delivery'),
  availabilities: closedList('beschikbaarheid', 'availabilities'),
  factors: closedList('factoren', 'factors'),
  factorThemes: closedList('thema’s van factoren', 'factor-themes'),
  factorLevels: closedList('niveaus van factoren', 'factor-levels'),
  scores: closedList('scores', 'scores'),
  programmeKinds: closedList('soorten programma’s', 'programme-kinds'),
  policyDomains: closedList('beleidsdomeinen', 'policy-domains'),
  policyEvidences: closedList('bewijs bij beleid', 'policy-evidences'),
  reports: closedList('rapporten', 'reports'),
} satisfies Record<string, ClosedList>
