export function Wordmark() {
  return (
    <span className="font-serif text-[1.375rem] leading-tight tiny:text-[1.125rem]">
      <span className="font-medium">Interventiecatalogus</span>{' '}
      <span className="inline-block text-ink-soft">Mentale Gezondheid</span>
    </span>
  )
}
