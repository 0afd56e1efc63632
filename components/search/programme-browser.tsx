'use client'

import type { ListView } from '@/lib/facets/list-view'
import { type ListedProgramme, type ListedProgrammes, programmeList } from '@/lib/lists/programmes'
import { onlyPhase } from '@/lib/lists/phase-heads'
import { programmeAddress } from '@/lib/url/addresses'
import { RowGlyph } from '../records/row-glyph'
import { Highlighted } from '../ui/highlighted'
import { LinkOnIntent } from '../ui/link-on-intent'
import { ClassifiedWords } from './classified-words'
import { ListBrowser } from './list-browser'
import { PhaseLabels } from './phase-labels'

type Terms = ListedProgrammes['terms']
type Props = { terms: Terms; serverView: ListView<ListedProgramme> }

/** The list of programmes, networks, guides and the like. */
export function ProgrammeBrowser({ terms, serverView }: Props) {
  return (
    <ListBrowser
      kind={programmeList}
      terms={terms}
      serverView={serverView}
      introduction={
        <p className="mb-6 max-w-reading">
          Programma’s, netwerken, handreikingen en kennisbanken uit het rapport van 2022. Van de meeste zegt het rapport
          niet of zij werken.
        </p>
      }
      parts={{
        renderRow: (row, found, Heading, query) => (
          <li key={row.id} className="programme-grid break-inside-avoid border-b border-rule py-4">
            <div className="min-w-0">
              <Heading className="text-h3">
                <LinkOnIntent
                  href={programmeAddress(row.id)}
                  className="no-underline hover:underline focus-visible:underline"
                >
                  <Highlighted text={row.name} found={found} />
                </LinkOnIntent>
              </Heading>
              <p className="mt-0.5 text-summary">
                <Highlighted text={row.summary} found={found} />
              </p>
              <p className="mt-1.5 text-note text-ink-soft">
                <Highlighted text={terms.kinds.find(({ id }) => id === row.kind)!.label} found={found} />
                {'\u00a0· '}
                <ClassifiedWords name="levensfase" values={row.lifePhases} terms={terms.lifePhases} found={found} />
                {'\u00a0· '}
                <ClassifiedWords name="leefomgeving" values={row.settings} terms={terms.settings} found={found} />
                {row.alternativeNames.length > 0 && (
                  <>
                    {'\u00a0· ook '}
                    <Highlighted text={row.alternativeNames.join(', ')} found={found} />
                  </>
                )}
              </p>
            </div>
            <RowGlyph phases={terms.lifePhases} covered={row.lifePhases} listPhase={onlyPhase(query)} isTwin />
          </li>
        ),
        renderColumnHeads: (query) => onlyPhase(query) === null && <PhaseLabels phases={terms.lifePhases} />,
        limits: 'Hier staan alleen programma’s die het rapport van 2022 noemt.',
      }}
    />
  )
}
