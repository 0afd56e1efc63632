import { keepNumbersWhole } from '@/lib/format/amounts'
import { Bracketed } from '../../records/bracketed'

/** `ours`: what the report does not say. */
type Caveat = { title: string; text: string; ours?: string }

/** What to know before any figure, none more than another. */
export function CaveatList({ label, caveats }: { label: string; caveats: Caveat[] }) {
  return (
    <ul
      aria-label={label}
      className={`mt-8 grid ${caveats.length === 2 ? '@min-[37rem]:grid-cols-2' : '@min-[37rem]:grid-cols-3'} gap-x-6 gap-y-4 text-ui narrow:mt-6 print:mt-3`}
    >
      {caveats.map(({ title, text, ours }) => (
        <li key={title} className="break-inside-avoid border-t-2 border-ochre pt-2">
          <b className="block font-semibold">{title}.</b> {keepNumbersWhole(text)}{' '}
          {ours && <Bracketed basis="redactie">{ours}</Bracketed>}
        </li>
      ))}
    </ul>
  )
}
