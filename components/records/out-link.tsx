import { archivedUrl, readableUrl } from '@/lib/format/links'
import { linkReasons, sayResult } from '@/lib/format/link-words'
import { formatPublished } from '@/lib/format/dates'
import type { CheckedLink } from '@/lib/links/checked-link'
import { Bracketed } from './bracketed'

type Props = { link: CheckedLink; /** The group says it once. */ isStateSaid: boolean }

/** A link out of the catalogue, with the address in sight, a copy from the year of the report, and what a check found. */
export function OutLink({ link, isStateSaid }: Props) {
  const { url, label, result, derived } = link
  return (
    <>
      {result?.kind === 'verdwenen' ? (
        <>
          <a href={archivedUrl(url)} rel="noreferrer">
            {label}: gearchiveerde versie (2022)
          </a>
          <p className="text-note text-ink-soft">
            De pagina zelf was er niet meer op {formatPublished(result.date)}: {linkReasons[result.reason!]}. Daarom
            staat de kopie hier voorop.
          </p>
          <p className="text-note wrap-anywhere text-ink-soft">
            Adres in het rapport: <Address url={url} />
          </p>
        </>
      ) : (
        <>
          <a href={url} rel="noreferrer" className="address-in-sight">
            {label}
          </a>
          <p className="text-note wrap-anywhere text-ink-soft">
            {readableUrl(url)} ·{' '}
            <a href={archivedUrl(url)} rel="noreferrer">
              gearchiveerde versie (2022)<span className="sr-only"> van {label}</span>
            </a>
            {!isStateSaid && ` · ${sayResult(result)}`}
          </p>
        </>
      )}
      {result?.kind === 'verhuisd' && (
        <p className="text-note wrap-anywhere text-ink-soft">
          De site stuurt nu door naar <Address url={result.redirect!.to} />
        </p>
      )}
      {derived && (
        <p className="text-note wrap-anywhere text-ink-soft">
          <Bracketed basis="redactie">
            {derived.reason} Afgeleid adres: <Address url={derived.url} />;{' '}
            {derived.result === undefined ? 'niet door ons gecontroleerd' : sayResult(derived.result)}
          </Bracketed>
        </p>
      )}
    </>
  )
}

function Address({ url }: { url: string }) {
  return (
    <a href={url} rel="noreferrer" className="address-in-sight">
      {readableUrl(url)}
    </a>
  )
}
