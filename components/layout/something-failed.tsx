/** What a visitor sees when a page breaks: what happened, and two ways on. */
export function SomethingFailed({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="page pt-12">
      <h1 className="text-h1">Er ging iets mis</h1>
      <p className="mt-5 max-w-2xl text-lead">
        De pagina kon niet worden getoond. Dat ligt aan ons, niet aan u. Het adres is hetzelfde gebleven.
      </p>
      <p className="mt-6 flex flex-wrap items-center gap-5">
        <button type="button" className="button" onClick={onRetry}>
          Probeer het opnieuw
        </button>
        {/* A full page load on purpose: what broke may be the router. */}
        {/* oxlint-disable-next-line nextjs/no-html-link-for-pages */}
        <a href="/">Naar het begin</a>
      </p>
    </div>
  )
}
