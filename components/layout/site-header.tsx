import Link from 'next/link'
import { SelectionBookmark } from '../shortlist/selection-bookmark'
import { mainNavigation } from './navigation'
import { menuId, NavLink } from './nav-link'
import { SiteSearch } from './site-search'
import { Wordmark } from './wordmark'

export function SiteHeader() {
  return (
    <header className="border-b border-rule print:border-rule-head">
      <div className="page relative flex min-h-17 items-stretch justify-between gap-5 tiny:gap-3">
        <Link href="/" className="site-name min-w-0 self-center py-3 text-ink no-underline hover:text-ink">
          <Wordmark />
        </Link>
        <button type="button" popoverTarget={menuId} className="button button-quiet menu-switch print:hidden">
          Menu
        </button>
        <div id={menuId} popover="auto" className="menu gap-x-4 print:hidden">
          <nav aria-label="Hoofdmenu" className="flex">
            <ul className="flex gap-x-3 medium:flex-col">
              {mainNavigation.map(({ href, label }) => (
                <li key={href} className="flex">
                  <NavLink href={href}>{label}</NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <SiteSearch />
        </div>
        <SelectionBookmark />
      </div>
    </header>
  )
}
