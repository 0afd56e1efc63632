import Link from 'next/link'
import { Helpline } from './helpline'
import { mainNavigation } from './site-header'
import { Wordmark } from './wordmark'

export function SiteFooter() {
  return (
    <footer className="mt-22 border-t border-rule-head pt-7 pb-16 text-note print:hidden narrow:mt-16">
      <div className="page grid grid-cols-[1.3fr_1fr_0.8fr] gap-x-12 gap-y-8 narrow:grid-cols-1">
        <div>
          <p>
            <Wordmark />
          </p>
          <p className="mt-2 max-w-md text-ink-soft">
            Een onafhankelijke bewerking van twee openbare rapporten, uit 2022 en 2024. Geen officiële uitgave van het
            RIVM, het Trimbos-instituut of GGD GHOR Nederland, en geen advies over een behandeling. Zonder cookies.
            Werkt ook zonder JavaScript.
          </p>
        </div>
        <div>
          <h2 className="mb-2 font-sans text-note font-semibold">Praten over zelfdoding</h2>
          <p className="max-w-sm text-ink-soft">
            <Helpline />
          </p>
        </div>
        <nav aria-label="Voetmenu">
          <h2 className="mb-2 font-sans text-note font-semibold">Op deze site</h2>
          <ul className="grid gap-2 narrow:gap-0">
            {mainNavigation.map(({ href, label }) => (
              <li key={href}>
                <Link href={href} className="narrow:inline-block narrow:py-2">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
