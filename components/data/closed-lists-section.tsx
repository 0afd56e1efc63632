import { ReadingSection } from '@/components/layout/reading-section'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { closedLists } from '@/lib/export/closed-lists'
import { slug } from '@/lib/text/slug'
import { opening } from '@/lib/format/words'

/** The ids that a field may hold, with what people read in their place. */
export function ClosedListsSection({ catalogue }: { catalogue: Catalogue }) {
  return (
    <ReadingSection id="lijsten" title="Vaste lijsten">
      <p className="mb-5">
        In CSV en als waarde van een parameter staat de id, in Excel het woord. Een id verandert nooit van betekenis.
      </p>
      {Object.values(closedLists).map((list) => {
        const terms = list.termsOf(catalogue)
        return (
          <details key={list.name} className="only-open-on-paper border-t border-rule last:border-b">
            <summary className="flex items-center justify-between gap-4 py-2.5 text-ui">
              <span>
                <b className="font-semibold">{opening(list.name)}</b>{' '}
                <span className="text-ink-soft">{terms.length}</span>
              </span>
              <span aria-hidden="true" className="chevron" />
            </summary>
            <dl id={`lijst-${slug(list.name)}`} className="mb-5 text-note">
              {terms.map(({ id, label }) => (
                <div key={id} className="grid grid-cols-2 gap-x-4 border-t border-rule py-1.5 tiny:grid-cols-1">
                  <dt>
                    <code className="break-words">{id}</code>
                  </dt>
                  <dd>{label}</dd>
                </div>
              ))}
            </dl>
          </details>
        )
      })}
    </ReadingSection>
  )
}
