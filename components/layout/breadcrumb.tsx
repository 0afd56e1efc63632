import Link from 'next/link'
import { schemaOrgBreadcrumb } from '@/lib/export/schema-org-breadcrumb'
import { configuredOrigin } from '@/lib/url/site-origin'
import { LinkedData } from '../ui/linked-data'

/** The way back up; the last step is the page itself and no link. */
export function Breadcrumb({ steps, current }: { steps: { href: string; label: string }[]; current: string }) {
  return (
    <nav aria-label="Kruimelpad" className="pt-6 text-note print:hidden">
      <LinkedData content={schemaOrgBreadcrumb(steps, current, configuredOrigin())} />
      <ol className="flex flex-wrap gap-x-2">
        {steps.map(({ href, label }) => (
          <li key={href} className="flex gap-x-2">
            <Link href={href} className="-my-1.5 py-1.5">
              {label}
            </Link>{' '}
            <span aria-hidden="true" className="text-ink-soft">
              /
            </span>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  )
}
