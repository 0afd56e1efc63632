import type { FileOffer } from '@/lib/export/formats'

/** The files of a list in one line; `of` says which list, for who does not see where they stand. */
export function FileLinks({ offers, of }: { offers: FileOffer[]; of: string }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-ui narrow:gap-y-2">
      {offers.map(({ label, href }) => (
        <li key={label}>
          <a href={href} download>
            {label}
            <span className="sr-only"> van {of}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
