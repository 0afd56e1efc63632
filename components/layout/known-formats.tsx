'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { type FormatName, offersOf } from '@/lib/export/formats'

type Props = { lists: { address: string; title: string; files: FormatName[] }[] }

/** The files that a list does have, with the same filters, where one was asked that it has not: "/interventies.pdf". */
export function KnownFormats({ lists }: Props) {
  const asked = usePathname()
  const query = useSearchParams().toString()
  const list = lists.find(({ address }) => asked.startsWith(`${address}.`))
  if (list === undefined) return null
  return (
    <div className="mt-6">
      <p>
        {list.title} kunt u niet meenemen als “{asked.slice(list.address.length + 1).slice(0, 20)}”. Wel als:
      </p>
      <ul className="mt-1 grid gap-1">
        {offersOf(query === '' ? list.address : `${list.address}?${query}`, list.files).map(
          ({ label, purpose, href }) => (
            <li key={label}>
              <a href={href} download>
                {label}
              </a>
              , {purpose}
            </li>
          ),
        )}
      </ul>
    </div>
  )
}
