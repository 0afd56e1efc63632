import type { Records } from './catalogue'
import type { Vocabularies } from './vocabularies'

type Placed = { name: string; source: { report: string; section: string; heading: string; place?: number } }

/** Every kind of record in the order in which a reader of the reports meets it. */
export function inReportOrder(records: Records, vocabularies: Vocabularies): Records {
  const place = (name: 'life-phases' | 'statuses', id: string) => vocabularies[name].findIndex((term) => term.id === id)
  const firstPhase = ({ lifePhases }: { lifePhases: { id: string }[] }) => place('life-phases', lifePhases[0]?.id ?? '')
  return {
    ...records,
    // By the life phase whose heading it stands under, effective before promising.
    interventions: records.interventions.toSorted(
      (a, b) =>
        firstPhase(a) - firstPhase(b) ||
        place('statuses', a.status) - place('statuses', b.status) ||
        a.name.localeCompare(b.name, 'nl'),
    ),
    programmes: records.programmes.toSorted((a, b) => firstPhase(a) - firstPhase(b) || byPlace(a, b)),
    policyMeasures: records.policyMeasures.toSorted((a, b) => firstPhase(a) - firstPhase(b) || byPlace(a, b)),
    actionOptions: records.actionOptions.toSorted(byPlace),
    findings: records.findings.toSorted(byPlace),
    // Each has a heading of its own, so only its place orders it.
    principles: records.principles.toSorted((a, b) => (a.source.place ?? 0) - (b.source.place ?? 0)),
    onlineOffers: records.onlineOffers.toSorted(byPlace),
    benefits: records.benefits.toSorted(byPlace),
    methods: records.methods.toSorted((a, b) => reportPlace(a.id) - reportPlace(b.id)),
  }

  function reportPlace(id: string) {
    return vocabularies.reports.findIndex((report) => report.id === id)
  }
}

/** "Tabel B3.2" comes before "Tabel B3.10". */
const numeric = new Intl.Collator('nl', { numeric: true })

function byPlace(a: Placed, b: Placed): number {
  return (
    numeric.compare(a.source.section, b.source.section) ||
    numeric.compare(a.source.heading, b.source.heading) ||
    (a.source.place ?? 0) - (b.source.place ?? 0) ||
    numeric.compare(a.name, b.name)
  )
}
