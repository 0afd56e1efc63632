import Link from 'next/link'
import { mainNavigation } from './navigation'
import { menuId, NavLink } from './nav-link'
import { Wordmark } from './wordmark'

export function SiteHeader() {
  return (
    <header className="border-b border-rule print:border-rule-head">
      <div className="page flex items-stretch justify-between gap-6 tiny:gap-3">
        <Link href="/" className="min-w-0 py-5 text-ink no-underline hover:text-ink medium:py-3">
          <Wordmark />
        </Link>
        <button type="button" popoverTarget={menuId} className="button button-quiet menu-switch print:hidden">
          Menu
        </button>
        <nav id={menuId} popover="auto" aria-label="Hoofdmenu" className="menu print:hidden">
          <ul className="flex gap-x-5 medium:flex-col">
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
