'use client'

import type { ListView } from '@/lib/facets/list-view'
import { interventionList, type InterventionRow, type InterventionTerms } from '@/lib/lists/interventions'
import { onlyPhase } from '@/lib/lists/phase-heads'
import { SaveFoot } from '../shortlist/save-foot'
import { ListBrowser } from './list-browser'
import { InterventionNote } from './intervention-note'
import { InterventionListRow } from './intervention-list-row'
import { PhaseLabels } from './phase-labels'

type Props = {
  terms: InterventionTerms
  serverView: ListView<InterventionRow>
  /** Who has no script keeps the ticks in the address. */
  tickedIds: string[]
}

/** The list of interventions. */
export function InterventionBrowser({ terms, serverView, tickedIds }: Props) {
  return (
    <ListBrowser
      kind={interventionList}
      terms={terms}
      serverView={serverView}
      parts={{
        renderRow: (row, found, heading, query) => (
          <InterventionListRow
            key={row.id}
            intervention={row}
            terms={terms}
            found={found}
            heading={heading}
            phase={onlyPhase(query)}
            isTickedInAddress={tickedIds.includes(row.id)}
          />
        ),
        renderColumnHeads: (query) => onlyPhase(query) === null && <PhaseLabels phases={terms.lifePhases} />,
        renderNote: (view) => <InterventionNote view={view} terms={terms} />,
        renderFoot: ({ rows }) => (
          <SaveFoot tickedElsewhere={tickedIds.filter((id) => !rows.some((row) => row.id === id))} />
        ),
        limits:
          'Staat er iets niet in de catalogus, dan betekent dat niet dat het niet bestaat: hier staan alleen interventies uit het rapport van 2022.',
      }}
    />
  )
}
