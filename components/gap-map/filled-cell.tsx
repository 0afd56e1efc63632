'use client'

import Link from 'next/link'
import { Mark, MarkRow } from '../records/status-mark'

type Props = { href: string; words: string; statuses: string[] }

/**
 * A number that leads to its list, and the same as marks to count. It listens to nothing: a page holds what stands in a
 * server component twice, and a map has a thousand of these marks.
 */
export function FilledCell({ href, words, statuses }: Props) {
  const perStatus = ['effectief', 'kansrijk']
    .map((status) => ({ status, count: statuses.filter((one) => one === status).length }))
    .filter(({ count }) => count > 0)
  return (
    <Link href={href} className="map-count">
      <span aria-hidden="true" className="narrow:hidden">
        <span className="number">{statuses.length}</span>
        {/* Of one status alone the marks leave no doubt. */}
        {perStatus.length > 1 && (
          <span className="text-floor text-ink-soft"> ({perStatus.map(({ count }) => count).join(' + ')})</span>
        )}
      </span>{' '}
      <span className="sr-only">{words}</span>{' '}
      <span className="block narrow:hidden">
        <MarkRow statuses={statuses} />
      </span>
      {perStatus.map(({ status, count }) => (
        <span key={status} aria-hidden="true" className="marks-8 hidden items-center gap-1 narrow:flex">
          <Mark status={status} /> <span className="number">{count}</span>
        </span>
      ))}
    </Link>
  )
}
