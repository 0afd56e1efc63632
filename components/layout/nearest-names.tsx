'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { nearest } from '@/lib/text/nearest'

/** An intervention and every form in which its names may stand in an address. */
type Named = { id: string; name: string; slugs: string[] }

/** The interventions whose names look most like the address that was not found. Shows nothing when none does. */
export function NearestNames({ names }: { names: Named[] }) {
  const [, folder, asked = ''] = usePathname().split('/')
  if (folder !== 'interventies') return null
  const slugs = nearest(
    asked.replace(/\.[a-z]+$/, ''),
    names.flatMap((one) => one.slugs),
  )
  const found = names.filter((one) => one.slugs.some((slug) => slugs.includes(slug)))
  if (found.length === 0) return null
  return (
    <div className="mt-6">
      <p>Bedoelde u:</p>
      <ul className="mt-1 grid gap-1">
        {found.map(({ id, name }) => (
          <li key={id}>
            <Link href={`/interventies/${id}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
