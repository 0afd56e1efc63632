import { pageTitle } from '@/lib/format/page-title'
import { useIsOffline } from '../ui/use-is-offline'

/** What a visitor sees when a page breaks: what happened, whose fault it is, and the ways on. */
export function SomethingFailed({ onRetry }: { onRetry: () => void }) {
  const isOffline = useIsOffline()
  const title = isOffline ? 'Geen verbinding' : 'Er ging iets mis'
  return (
    <div className="page">
      <title>{pageTitle(title)}</title>
      <div role="alert" className="pt-12 pb-8">
        <h1 className="text-h1">{title}</h1>
        <p className="mt-5 max-w-[38rem] text-lead">
          {isOffline
            ? 'U bent niet verbonden met internet, dus we kunnen de pagina niet ophalen. Kijk of uw verbinding werkt.'
            : 'De pagina kon niet worden getoond. Dat ligt aan ons, niet aan u. Het adres is hetzelfde gebleven.'}
        </p>
      </div>
      <div className="max-w-[40rem] border-t border-rule-head pt-5">
        <h2 className="text-h3">Wat u kunt doen</h2>
        <p className="mt-4">
          <button type="button" className="button" onClick={onRetry}>
            Probeer het opnieuw
          </button>
        </p>
        {/* Full page loads on purpose: what broke may be the router. */}
        <p className="mt-5">
          Lukt het niet? Wacht een paar minuten, of ga verder bij{' '}
          {/* oxlint-disable-next-line nextjs/no-html-link-for-pages */}
          <a href="/interventies">alle interventies</a>, <a href="/zoeken">het zoeken</a> of{' '}
          {/* oxlint-disable-next-line nextjs/no-html-link-for-pages */}
          <a href="/">het begin</a>.
        </p>
        {!isOffline && <p className="mt-3 text-ui text-ink-soft">Wat u had bewaard, staat nog in uw browser.</p>}
      </div>
    </div>
  )
}
