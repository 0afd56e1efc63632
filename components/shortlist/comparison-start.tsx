import Link from 'next/link'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Intervention } from '@/lib/catalogue/intervention'
import { opening } from '@/lib/format/words'
import type { ListedLifePhase } from '@/lib/lists/terms'
import { relatedInterventions } from '@/lib/related/related-interventions'
import { comparisonAddress } from '@/lib/url/addresses'
import { InterventionLines } from '../records/intervention-lines'
import { ReadingSection } from '../layout/reading-section'
import { AddAnother } from './add-another'
import { CompareSaved } from './compare-saved'

type Props = { record: Intervention | undefined; catalogue: Catalogue; phases: ListedLifePhase[] }

/** There is too little to compare: what there is, and the ways to the second. */
export function ComparisonStart({ record, catalogue, phases }: Props) {
  if (record === undefined)
    return (
      <div className="max-w-reading">
        <p>
          Hier zet u twee tot vier interventies naast elkaar, kenmerk voor kenmerk. Bewaar ze in de lijst, en kies daar
          “Vergelijk”.
        </p>
        <CompareSaved />
        <p className="mt-5">
          <Link href="/interventies" className="button">
            Naar alle interventies
          </Link>
        </p>
      </div>
    )
  const related = relatedInterventions(record, catalogue)
  return (
    <>
      <ReadingSection id="gekozen" title="Gekozen" wide>
        <InterventionLines lines={[{ intervention: record, text: record.summary }]} phases={phases} />
        <p className="mt-4 text-ui">Een vergelijking heeft er twee tot vier nodig. Kies er nog een.</p>
      </ReadingSection>
      <ReadingSection id="lijkt-hierop" title="Lijkt hierop" wide>
        {related.length > 0 ? (
          <InterventionLines
            lines={related.map(({ intervention, reason }) => ({
              intervention,
              text: `${opening(reason)}.`,
              note: (
                <Link
                  href={comparisonAddress([record.id, intervention.id])}
                  prefetch={false}
                  rel="nofollow"
                  className="inline-block py-0.5 narrow:py-2"
                >
                  Vergelijk met {intervention.name}
                </Link>
              ),
            }))}
            phases={phases}
          />
        ) : (
          <p>Geen andere interventie in deze catalogus lijkt hier genoeg op.</p>
        )}
        <p className="mt-4 text-ui">
          <AddAnother ids={[record.id]}>Of kies uit alle interventies</AddAnother>
        </p>
      </ReadingSection>
    </>
  )
}
