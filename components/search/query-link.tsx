import type { MouseEvent, ReactNode } from 'react'
import { listAddress, type Query } from '@/lib/url/query'

type Props = { query: Query; onFollow: (query: Query) => void; className?: string; children: ReactNode }

/** A link to a list: a real address for a new tab or a page without script, answered in place otherwise. */
export function QueryLink({ query, onFollow, className, children }: Props) {
  function follow(event: MouseEvent) {
    const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
    if (opensElsewhere) return
    event.preventDefault()
    onFollow(query)
  }
  return (
    <a href={listAddress(query)} onClick={follow} className={className}>
      {children}
    </a>
  )
}
