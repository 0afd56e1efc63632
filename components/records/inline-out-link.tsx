import { archivedUrl } from '@/lib/format/links'
import { sayResult } from '@/lib/format/link-words'
import type { CheckedLink } from '@/lib/links/checked-link'

type Props = { link: CheckedLink; text?: string; /** The group says it once. */ isStateSaid?: boolean }

/** A link out of the catalogue within a line of text, with what a check found. The copy goes first when the page is gone. */
export function InlineOutLink({ link: { url, label, result }, text = label, isStateSaid = false }: Props) {
  const isGone = result?.kind === 'verdwenen'
  return (
    <>
      {isGone && (
        <>
          <a href={archivedUrl(url)} rel="noreferrer">
            {text}: gearchiveerde versie (2022)
          </a>
          {', '}
        </>
      )}
      <a href={url} rel="noreferrer">
        {isGone ? 'adres in het rapport' : text}
      </a>
      {!isStateSaid && <span className="text-ink-soft"> ({sayResult(result)})</span>}
      {result?.kind === 'verhuisd' && (
        <>
          {', '}
          <a href={result.redirect!.to} rel="noreferrer">
            nieuw adres
          </a>
        </>
      )}
    </>
  )
}
