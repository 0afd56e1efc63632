import { useState } from 'react'
import { appliedFilters } from '@/lib/facets/applied-filters'
import type { FacetShape } from '@/lib/facets/facet'
import type { ListView } from '@/lib/facets/list-view'
import { countOf } from '@/lib/format/words'
import type { ListedRecord, ListShape, Terms } from '@/lib/lists/list-kind'
import type { Query } from '@/lib/url/query'
import { AgeField } from './age-field'
import { CheckboxRow } from './checkbox-row'
import { FacetSection } from './facet-section'
import { Fold } from './fold'
import { type ListActions, resultsHeadingId } from './use-live-list'

type Props = { view: ListView<ListedRecord>; query: Query; list: ListShape; terms: Terms; actions: ListActions }

/** All ways to narrow the list, in the order of the question. */
export function FilterPanel({ view, query, list, terms, actions }: Props) {
  const { facets, noun, asksAge, hasBasis } = list
  const [isOpen, setOpen] = useState(false)
  const chosen = appliedFilters({ ...query, q: '' }, list, terms).length
  const more = facets.filter(({ place }) => place === 'more')
  const moreChosen =
    more.reduce((sum, { param }) => sum + (query.chosen[param]?.length ?? 0), 0) +
    (query.leeftijd === undefined ? 0 : 1) +
    (query.reportOnly ? 1 : 0)

  const section = (facet: FacetShape) => (
    <FacetSection
      key={facet.param}
      facet={facet}
      noun={noun}
      terms={terms}
      counts={view.counts[facet.param]!}
      query={query}
      onChoose={actions.choose}
    />
  )
  return (
    <div className="print:hidden">
      <a href={`#${resultsHeadingId}`} className="skip-link to-results">
        Naar de resultaten
      </a>
      <button
        type="button"
        data-live=""
        className="button panel-switch mb-5"
        aria-expanded={isOpen}
        aria-controls="filters"
        onClick={() => setOpen(!isOpen)}
      >
        Filters{chosen > 0 && ` (${chosen} gekozen)`}
      </button>
      <section
        id="filters"
        aria-labelledby="filters-titel"
        className="panel border-t border-rule-head narrow:mb-7"
        {...(isOpen && { 'data-open': '' })}
      >
        <h2 id="filters-titel" className="py-2.5 font-sans text-ui font-semibold">
          Filters
        </h2>
        {facets.filter(({ place }) => place !== 'more').map(section)}
        {(more.length > 0 || asksAge || hasBasis) && (
          <Fold title="Meer filters" chosen={moreChosen} isOpen={moreChosen > 0}>
            {more.map(section)}
            {asksAge && <AgeField query={query} onRevise={actions.revise} />}
            {hasBasis && (
              <CheckboxRow
                name="basis"
                value="rapport"
                label="Alleen wat het rapport zelf zegt"
                noun={noun}
                isChecked={query.reportOnly}
                onChange={() => actions.choose({ ...query, reportOnly: !query.reportOnly })}
              />
            )}
          </Fold>
        )}
        <div data-live="" className="border-t border-rule pt-4">
          <button type="submit" className="button w-full">
            Toon {countOf(noun, view.total)}
          </button>
          <p className="mt-3 text-note text-ink-soft">
            Meer keuzes binnen één filter geven meer resultaten. Keuzes in verschillende filters geven er minder. Een{' '}
            {noun.one} kan bij meer keuzes meetellen.
          </p>
        </div>
      </section>
    </div>
  )
}
