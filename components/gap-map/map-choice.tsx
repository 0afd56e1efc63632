import Link from 'next/link'
import { opening } from '@/lib/format/words'
import { mapAddress, type MapQuery } from '@/lib/gap-map/map-query'
import { rowKinds } from '@/lib/gap-map/row-kinds'

/** What the rows are, and who says so: every choice is an address. */
export function MapChoice({ query }: { query: MapQuery }) {
  return (
    <nav aria-label="Kies wat de kaart laat zien" className="grid shrink-0 gap-3 text-ui print:hidden">
      <Choice
        label="Levensfase tegen"
        options={rowKinds.map((rowKind) => ({
          name: rowKind.noun.one,
          href: mapAddress({ ...query, rowKind }),
          isChosen: rowKind === query.rowKind,
        }))}
      />
      <Choice
        label="Geteld wordt"
        options={[false, true].map((reportOnly) => ({
          name: reportOnly ? 'alleen wat het rapport zelf zegt' : 'alles',
          href: mapAddress({ ...query, reportOnly }),
          isChosen: reportOnly === query.reportOnly,
        }))}
      />
    </nav>
  )
}

function Choice({ label, options }: { label: string; options: { name: string; href: string; isChosen: boolean }[] }) {
  const id = `keuze-${label.split(' ')[0]!.toLowerCase()}`
  return (
    <div>
      <p id={id} className="text-note font-semibold">
        {label}
      </p>
      <ul aria-labelledby={id} className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
        {options.map(({ name, href, isChosen }) => (
          <li key={name}>
            {isChosen ? (
              <Link href={href} aria-current="true" className="choice choice-made">
                {opening(name)}
              </Link>
            ) : (
              <Link href={href} className="choice">
                {opening(name)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
