'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

export const menuId = 'hoofdmenu'

/** A link of the main menu; the page one is on has an ochre foot on the line of the header. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const pathname = usePathname()
  const isCurrent = pathname === href || pathname.startsWith(`${href}/`)
  return (
    <Link
      href={href}
      // A page change within the site leaves an opened menu standing.
      onClick={() => document.getElementById(menuId)?.hidePopover?.()}
      aria-current={pathname === href ? 'page' : isCurrent ? 'true' : undefined}
      className={`flex items-center pt-2 text-ui text-ink no-underline hover:underline medium:min-h-11 ${
        isCurrent ? '-mb-px border-b-3 border-ochre pb-2' : 'pb-[11px]'
      }`}
    >
      {children}
    </Link>
  )
}
