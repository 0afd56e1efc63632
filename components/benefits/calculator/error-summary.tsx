'use client'

import { useSearchParams } from 'next/navigation'
import { inputLabels, type Inputs, readInputs } from '@/lib/benefits/inputs'
import { inSentence } from '@/lib/format/words'

export const errorSummaryId = 'fouten'

/** An alert that is there from the start is not announced, so reading begins at it; unless the visitor went ahead. */
function takeFocus(summary: HTMLElement | null) {
  if (document.activeElement === document.body) summary?.focus()
}

/** What the address asks and cannot have, at the top of the page, each with the way to its field. */
export function ErrorSummary({ defaults }: { defaults: Inputs }) {
  const { problems } = readInputs(useSearchParams(), defaults)
  if (problems.length === 0) return null
  return (
    <div
      ref={takeFocus}
      tabIndex={-1}
      role="alert"
      aria-labelledby={`${errorSummaryId}-titel`}
      className="mt-6 max-w-2xl border-l-4 border-ink py-1 pl-4 print:hidden"
    >
      <h2 id={`${errorSummaryId}-titel`} className="text-h3">
        Controleer wat u hebt ingevuld
      </h2>
      <ul className="mt-2 text-ui">
        {problems.map(({ name, message }) => (
          <li key={name} className="mt-1">
            {/* A place on this page: the router has nothing to fetch. */}
            <a href={`#${name}`}>
              {inputLabels[name]}: {inSentence(message)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
