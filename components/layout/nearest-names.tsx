'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { nearest } from '@/lib/text/nearest'

/** The interventions whose address looks most like the one that was not found. Shows nothing when none does. */
export function NearestNames({ names }: { names: { id: string; name: string }[] }) {
  const [, folder, asked = ''] = usePathname().split('/')
  if (folder !== 'interventies') return null
  const ids = nearest(
    asked.replace(/\.[a-z]+$/, ''),
    names.map(({ id }) => id),
  )
  if (ids.length === 0) return null
  return (
    <div className="mt-6">
      <p>Bedoelde u:</p>
      <ul className="mt-1 grid gap-1">
        {ids.map((id) => (
          <li key={id}>
            <Link href={`/interventies/${id}`}>{names.find((one) => one.id === id)?.name}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
