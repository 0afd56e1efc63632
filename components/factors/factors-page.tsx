import Link from 'next/link'
import { PageHeader } from '@/components/layout/page-header'
import { FigureSource } from '@/components/ui/figure-source'
import { MarginNote } from '@/components/ui/margin-note'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { offersOf, tableFormats } from '@/lib/export/formats'
import { countOf, nouns, theseOf } from '@/lib/format/words'
import { TakeAway } from '../search/take-away'
import { ConnectionsSection } from './connections-section'
import { FactorMap } from './factor-map'
import { FactorSieve } from './factor-sieve'
import { FactorTable } from './factor-table'
import { LevelLegend } from './level-legend'
import { MarkLegend } from './mark-legend'

/** The factors of the report as its own map: two halves, twelve themes, and how far each came. */
export function FactorsPage({ catalogue }: { catalogue: Catalogue }) {
  const { vocabularies, actionOptions, methods } = catalogue
  const onShortlist = vocabularies.factors.filter(({ shortlistName }) => shortlistName !== undefined)
  const withPerspective = vocabularies.factors.filter(({ level }) => level === 'meeste-perspectief')
  return (
    <div className="page">
      <PageHeader
        title={`${countOf(nouns.factor, vocabularies.factors.length)} die meespelen`}
        crumb="Factoren"
        lead="Veel factoren hebben invloed op mentale gezondheid: wie iemand is en waar iemand leeft. Experts kozen welke factoren de meeste invloed hebben, en waar de overheid het meeste kan doen."
      />
      <FactorSieve methods={methods} />
      <div className="my-6 print:my-2 flex flex-wrap justify-between gap-x-12 gap-y-1">
        <LevelLegend levels={vocabularies['factor-levels']} />
        <div className="has-marks">
          <MarkLegend statuses={vocabularies.statuses} oneEach />
        </div>
      </div>
      <FactorMap
        catalogue={catalogue}
        notes={{
          individueel: (
            <>
              <MarginNote wide>
                <b>Opties</b> zijn wat de overheid kan doen. Experts noemden er {actionOptions.length}.{' '}
                <Link href="/handelingsopties" className="print:hidden">
                  Bekijk alle handelingsopties
                </Link>
              </MarginNote>
              <MarginNote wide>
                <b>[Interventies]</b> staan tussen haken. Welke interventies bij een factor horen, bepaalde de redactie:
                zij staan in een ander rapport. Hun status volgt meestal de kop daar.{' '}
                <Link href="/over#status" className="print:hidden">
                  Zo bepalen wij de status
                </Link>
              </MarginNote>
            </>
          ),
          omgeving: (
            <>
              <MarginNote wide>
                <b>
                  {onShortlist.length} regels, {distinctNames(onShortlist)} factoren.
                </b>{' '}
                Sociaal-emotionele vaardigheden en coping en veerkracht staan apart op de lange lijst, maar zijn één
                factor op de korte lijst. Zo zijn ook de {withPerspective.length} regels met het meeste perspectief{' '}
                {distinctNames(withPerspective)} factoren.
              </MarginNote>
              <MarginNote wide>
                <b>Inschatting van experts.</b> De mate van invloed berust volgens het rapport niet op sterk
                wetenschappelijk bewijs. Een rangorde was niet mogelijk.{' '}
                <Link href="/over#werkwijze-briefrapport-2024" className="print:hidden">
                  Zo werkte het onderzoek
                </Link>
              </MarginNote>
            </>
          ),
        }}
      />
      <FigureSource>bijlagen 2 en 3 van het rapport van 2024; interventies: het rapport van 2022.</FigureSource>
      <FactorTable catalogue={catalogue} />
      <div className="mt-10 print:mt-0 print:break-before-page">
        <ConnectionsSection catalogue={catalogue} />
      </div>
      <TakeAway
        title={`Neem ${theseOf(nouns.factor, vocabularies.factors.length)} mee`}
        offers={offersOf('/factoren', tableFormats)}
      />
    </div>
  )
}

const distinctNames = (factors: { shortlistName?: string }[]) =>
  new Set(factors.map(({ shortlistName }) => shortlistName)).size
