'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { NamedPage } from '@/lib/catalogue/named-pages'
import { nearest } from '@/lib/text/nearest'

/** The pages whose names look most like the address that was not found. Shows nothing when none does. */
export function NearestNames({ pages }: { pages: NamedPage[] }) {
  const [, folder, asked = ''] = usePathname().split('/')
  const inFolder = pages.filter((page) => page.folder === folder)
  const slugs = nearest(
    asked.replace(/\.[a-z]+$/, ''),
    inFolder.flatMap((page) => page.slugs),
  )
  const found = inFolder.filter((page) => page.slugs.some((slug) => slugs.includes(slug)))
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
