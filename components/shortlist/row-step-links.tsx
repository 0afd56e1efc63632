import type { Intervention } from '@/lib/catalogue/intervention'
import type { RowStep } from '@/lib/shortlist/row-steps'
import { selectionHeadingId } from './heading-id'
import { StepLink } from './step-link'

type Props = { record: Intervention; steps: RowStep[]; ids: string[] }

const stepId = (kind: string, id: string) => `${kind}-${id}`

/** What can be done with a row of a selection; each is an address. Where a step is not possible there is no link. */
export function RowStepLinks({ record: { id, name }, steps, ids }: Props) {
  return (
    <ul className="mt-1.5 flex flex-wrap gap-x-4 text-note print:hidden">
      {steps.map(({ kind, label, change, ids: next, announcement }) => (
        <li key={kind}>
          <StepLink
            id={stepId(kind, id)}
            followed={{
              ids: next,
              change,
              announcement,
              // At the first or last place a direction is gone; then the other has focus.
              focusOn:
                kind === 'verwijder'
                  ? [selectionHeadingId, 'inhoud']
                  : [stepId(kind, id), ...['omhoog', 'omlaag'].map((other) => stepId(other, id))],
              ...(kind === 'verwijder' && { undo: { label: name, ids } }),
            }}
          >
            {label}
            <span className="sr-only"> {name}</span>
          </StepLink>
        </li>
      ))}
    </ul>
  )
}
