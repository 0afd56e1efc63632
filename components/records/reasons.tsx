import { inSentence } from '@/lib/format/words'

/** Why the editors gave a record its terms; folded, for most readers come for the terms. */
export function Reasons({ of, reasons }: { of: string; reasons: { label: string; reason: string }[] }) {
  if (reasons.length === 0) return null
  return (
    <details className="mt-1 text-note print:hidden">
      <summary className="w-fit py-1 text-teal underline underline-offset-2 narrow:py-2.5">
        Waarom zo ingedeeld?<span className="sr-only"> {of}</span>
      </summary>
      <ul className="mt-1 grid gap-1 text-ink-soft">
        {reasons.map(({ label, reason }) => (
          <li key={label}>
            [{inSentence(label)}] {reason}
          </li>
        ))}
      </ul>
    </details>
  )
}
