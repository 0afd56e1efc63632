export function Wordmark() {
  return (
    <span className="font-serif text-wordmark tiny:text-summary">
      <span className="font-medium">Interventiecatalogus</span>{' '}
      <span className="inline-block text-ink-soft">Mentale Gezondheid</span>
    </span>
  )
}
