'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { type NamedPage, nearestPages } from '@/lib/catalogue/named-pages'

/** The pages whose names look most like the address that was not found. Shows nothing when none does. */
export function NearestNames({ pages }: { pages: NamedPage[] }) {
  const [, folder = '', asked = ''] = usePathname().split('/')
  const found = nearestPages(asked.replace(/\.[a-z]+$/, ''), folder, pages)
  if (found.length === 0) return null
  return (
    <div className="mt-6">
      <p>Bedoelde u:</p>
      <ul className="mt-1 grid gap-1">
        {found.map(({ id, name }) => (
          <li key={id}>
            <Link href={`/${folder}/${id}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
