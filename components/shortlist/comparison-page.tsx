import type { Catalogue } from '@/lib/catalogue/catalogue'
import { joinAnd } from '@/lib/format/words'
import type { ListedLifePhase } from '@/lib/lists/terms'
import type { Selection } from '@/lib/shortlist/read-selection'
import { fewestCompared, mostCompared } from '@/lib/shortlist/shortlist'
import { comparisonAddress } from '@/lib/url/addresses'
import { PageHeader } from '../layout/page-header'
import { Comparison } from './comparison'
import { ComparisonStart } from './comparison-start'
import { TooManyCompared } from './too-many-compared'
import { UnknownIds } from './unknown-ids'

type Props = { selection: Selection; onlyDifferences: boolean; catalogue: Catalogue; phases: ListedLifePhase[] }

/** What the tab says: the names, as far as they are beside each other. */
export function comparisonTitle({ records }: Selection): string {
  const names = joinAnd(records.slice(0, mostCompared).map(({ name }) => name))
  if (records.length < fewestCompared)
    return names === '' ? 'Vergelijk interventies' : `Vergelijk ${names} met een andere`
  return records.length > mostCompared ? 'Kies wat u vergelijkt' : `Vergelijking: ${names}`
}

/** Two to four interventions side by side, or the way to them. */
export function ComparisonPage({ selection, onlyDifferences, catalogue, phases }: Props) {
  const { records } = selection
  const isComparison = records.length >= fewestCompared && records.length <= mostCompared
  return (
    <div className="page">
      <PageHeader
        title={isComparison ? `Vergelijking van ${records.length} interventies` : comparisonTitle(selection)}
        crumb="Vergelijking"
        parents={[{ href: '/interventies', label: 'Interventies' }]}
      />
      <UnknownIds selection={selection} addressOf={comparisonAddress} />
      {isComparison && <Comparison records={records} onlyDifferences={onlyDifferences} catalogue={catalogue} />}
      {records.length < fewestCompared && <ComparisonStart record={records[0]} catalogue={catalogue} phases={phases} />}
      {records.length > mostCompared && (
        <TooManyCompared records={records} statuses={catalogue.vocabularies.statuses} />
      )}
    </div>
  )
}
