import type { ReactNode } from 'react'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { describeImpactEffort } from '@/lib/format/describe-impact-effort'
import { countOf, nouns } from '@/lib/format/words'
import { impactEffort, scoreLines, unscoredByVotes } from '@/lib/related/impact-effort'
import { MarginNote } from '../ui/margin-note'
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
  const unscored = actionOptions.length - view.scored.length
  return (
    <section aria-labelledby="impact-titel" className="mb-8">
      <details open={!isFolded} className="group/picture border-y border-rule-head print:[&:not([open])]:hidden">
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
          <p className="max-w-[44rem]">{describeImpactEffort(view)}</p>
          <MarginNote>
            <b>Haken: onze regel.</b> Impact is effect maal bereik. Het rapport noemt haar groot als beide groot zijn.
            Voor de andere rijen nemen wij de laagste van de twee: dat is het voorzichtigst. De scores zijn schattingen
            van experts, en een vak met “geen” is geen oordeel.
          </MarginNote>
        </div>
        <ImpactGrid view={view} scores={scores} />
        <ImpactBlocks view={view} scores={scores} />
        <FoldedPart title="Dezelfde opties met al hun scores, als tabel">
          <ScoreTable lines={lines} />
          <ScoreBlocks lines={lines} />
        </FoldedPart>
        {unscored > 0 && (
          <FoldedPart title={`Niet gescoord: ${countOf(nouns.actionOption, unscored)}`}>
            <p className="mb-3 max-w-[44rem] text-ui">
              Zij kregen minder dan {neededForScore} stemmen. Daarom gaven de experts er geen scores aan. Dat is niet
              hetzelfde als laag.
            </p>
            <UnscoredOptions groups={unscoredByVotes(actionOptions)} />
          </FoldedPart>
        )}
      </details>
    </section>
  )
}

function FoldedPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="border-t border-rule first-of-type:border-t-0">
      <summary className="flex min-h-11 items-center justify-between gap-4 py-1.5 text-ui font-semibold">
        {title}
        <span aria-hidden="true" className="chevron print:hidden" />
      </summary>
      <div className="pb-5">{children}</div>
    </details>
  )
}
