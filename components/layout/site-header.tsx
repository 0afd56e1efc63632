import Link from 'next/link'
import { NavLink } from './nav-link'
import { Wordmark } from './wordmark'

export const mainNavigation = [
  { href: '/interventies', label: 'Interventies' },
  { href: '/#levensfasen', label: 'Levensfasen' },
  { href: '/#leefomgevingen', label: 'Leefomgevingen' },
  { href: '/over', label: 'Over' },
]

export function SiteHeader() {
  return (
    <header className="border-b border-rule print:border-rule-head">
      <div className="page flex items-stretch justify-between gap-6 narrow:flex-wrap narrow:gap-x-4 narrow:gap-y-0">
        <Link href="/" className="py-5 text-ink no-underline hover:text-ink narrow:py-3">
          <Wordmark />
        </Link>
        <nav aria-label="Hoofdmenu" className="flex print:hidden narrow:-order-none narrow:w-full narrow:pb-1">
          <ul className="flex flex-wrap gap-x-6 narrow:gap-x-5">
            {mainNavigation.map(({ href, label }) => (
              <li key={href} className="flex">
                <NavLink href={href}>{label}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
