import Link from 'next/link'
import { Helpline } from './helpline'
import { footNavigation, siteNavigation } from './navigation'
import { Wordmark } from './wordmark'

export function SiteFooter() {
  return (
    <footer className="mt-22 border-t border-rule-head pt-7 pb-16 text-note print:hidden narrow:mt-16">
      <div className="page grid grid-cols-[1.6fr_1.1fr_0.8fr_1fr] gap-x-12 gap-y-8 medium:grid-cols-2 narrow:grid-cols-1">
        <div>
          <Wordmark />
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
        {footNavigation.map(({ title, links }) => (
          <nav key={title} aria-label={title}>
            <h2 className="mb-2 font-sans text-note font-semibold">{title}</h2>
            <ul className="grid gap-2 narrow:gap-0">
              {links.map((link) => (
                <FootLink key={link.href} {...link} />
              ))}
            </ul>
          </nav>
        ))}
      </div>
      <nav aria-label={siteNavigation.title} className="page mt-8">
        <ul className="flex flex-wrap gap-x-6 gap-y-2 border-t border-rule pt-4 narrow:gap-y-0">
          {siteNavigation.links.map((link) => (
            <FootLink key={link.href} {...link} />
          ))}
        </ul>
      </nav>
    </footer>
  )
}

const FootLink = ({ href, label }: { href: string; label: string }) => (
  <li>
    <Link href={href} className="narrow:inline-block narrow:py-2">
      {label}
    </Link>
  </li>
)
