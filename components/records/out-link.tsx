import type { Link } from '@/lib/catalogue/record-fields'
import { archivedUrl, readableUrl } from '@/lib/format/links'

/** A link out of the catalogue, with the address in sight and a copy from the year of the report. */
export function OutLink({ link: { url, label } }: { link: Link }) {
  return (
    <>
      <a href={url} rel="noreferrer" className="address-in-sight">
        {label}
      </a>
      <p className="text-note break-words text-ink-soft">
        {readableUrl(url)} ·{' '}
        <a href={archivedUrl(url)} rel="noreferrer">
          gearchiveerde versie (2022)<span className="sr-only"> van {label}</span>
        </a>
      </p>
    </>
  )
}
