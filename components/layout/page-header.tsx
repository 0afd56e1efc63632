import type { ReactNode } from 'react'
import { Breadcrumb } from './breadcrumb'

type Props = {
  title: string
  /** What the way up calls this page, where that is not its title. */
  crumb?: string
  /** The pages above this one, below the home page. */
  parents?: { href: string; label: string }[]
  /** What stands above the title: a status, ages, a kind. */
  above?: ReactNode
  lead?: ReactNode
  /** The one thing the reader needs at once, at the right. */
  aside?: ReactNode
  /** Between the way up and the title. */
  children?: ReactNode
}

/** How every reading page begins. */
export function PageHeader({ title, crumb = title, parents = [], above, lead, aside, children }: Props) {
  return (
    <>
      <Breadcrumb steps={[{ href: '/', label: 'Home' }, ...parents]} current={crumb} />
      {children}
      <header className="flex items-end justify-between gap-x-11 gap-y-6 pt-6 pb-8 print:pt-3 print:pb-5 narrow:flex-col narrow:items-stretch">
        <div className="min-w-0">
          {above && <div className="mb-2 text-body">{above}</div>}
          <h1 className="max-w-4xl text-h1">{title}</h1>
          {lead && <p className="mt-4 print:mt-2 max-w-lead text-lead print:max-w-[52rem]">{lead}</p>}
        </div>
        {aside}
      </header>
    </>
  )
}
