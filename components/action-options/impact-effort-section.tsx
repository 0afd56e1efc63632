import type { Catalogue } from '@/lib/catalogue/catalogue'
import { describeImpactEffort } from '@/lib/format/describe-impact-effort'
import { countOf, nouns } from '@/lib/format/words'
import { impactEffort, scoreLines, unscoredByVotes } from '@/lib/related/impact-effort'
import { Bracketed } from '../records/bracketed'
import { FigureSource } from '../ui/figure-source'
import { Finding } from '../ui/finding'
import { FoldedPart } from '../ui/folded-part'
import { MarginNote } from '../ui/margin-note'
import { TableTwin } from '../ui/table-twin'
import { ImpactBlocks } from './impact-blocks'
import { ImpactGrid } from './impact-grid'
import { ScoreBlocks } from './score-blocks'
import { ScoreTable } from './score-table'
import { UnscoredOptions } from './unscored-options'

type Props = {
  catalogue: Pick<Catalogue, 'actionOptions' | 'vocabularies'>
  neededForScore: number
  /** Who asks for a part of the list comes for the list: the picture stays closed above it, and out of its print. */
  isFolded: boolean
}

/** What the scored options are expected to bring, against what they take. */
export function ImpactEffortSection({ catalogue: { actionOptions, vocabularies }, neededForScore, isFolded }: Props) {
  const { scores } = vocabularies
  const view = impactEffort(actionOptions, scores)
  const lines = scoreLines(view, vocabularies)
  const [finding, ...more] = describeImpactEffort(view)
  const unscored = actionOptions.length - view.scored.length
  return (
    <section aria-labelledby="impact-titel" className="mb-8">
      <details
        open={!isFolded}
        className="group/picture border-t border-rule-head not-open:border-b print:not-open:hidden"
      >
        <summary className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 py-3">
          <h2 id="impact-titel" className="text-h3 group-open/picture:text-h2">
            Veel impact, hoeveel inspanning?
          </h2>
          <span aria-hidden="true" className="chevron print:hidden" />
          <span className="text-note text-ink-soft group-open/picture:hidden">
            {countOf(nouns.actionOption, view.scored.length, 'gescoorde')} in één beeld
          </span>
        </summary>
        <div className="grid grid-cols-[minmax(0,1fr)_18rem] gap-x-11 gap-y-4 medium:grid-cols-1">
          <div>
            <Finding>{finding}</Finding>
            <p className="mt-2 max-w-[44rem] text-ui">{more.join(' ')}</p>
          </div>
          <MarginNote>
            <b>Tussen haken: onze regel.</b> Impact is effect maal bereik. Het rapport noemt haar groot als beide groot
            zijn. Voor de andere rijen nemen wij de laagste van de twee: dat is het voorzichtigst. De scores zijn
            schattingen van experts, en een vak met “geen” is geen oordeel.
          </MarginNote>
        </div>
        <ImpactGrid view={view} scores={scores} />
        <ImpactBlocks view={view} scores={scores} />
        <FigureSource>
          bijlage 3 van het rapport van 2024.{' '}
          <Bracketed basis="redactie">Welke impact staat in de rijen tussen haken, bepaalden wij.</Bracketed>
        </FigureSource>
        <div className="mt-6">
          <TableTwin of="de gescoorde opties met al hun scores">
            <ScoreTable lines={lines} />
            <ScoreBlocks lines={lines} />
          </TableTwin>
          {unscored > 0 && (
            <FoldedPart
              title={`Niet gescoord: ${countOf(nouns.actionOption, unscored)} met minder dan ${neededForScore} stemmen`}
            >
              <p className="mb-3 max-w-[44rem] text-ui">
                Opties met zo weinig stemmen kregen van de experts geen scores. Dat is niet hetzelfde als laag.
              </p>
              <UnscoredOptions groups={unscoredByVotes(actionOptions)} />
            </FoldedPart>
          )}
        </div>
      </details>
    </section>
  )
}
