import type { MouseEvent, ReactNode } from 'react'
import type { ListShape } from '@/lib/lists/list-kind'
import { listAddress, type Query } from '@/lib/url/query'

type Props = {
  query: Query
  list: ListShape
  onFollow: (query: Query) => void
  className?: string
  children: ReactNode
}

/** A link to a list: a real address for a new tab or a page without script, answered in place otherwise. */
export function QueryLink({ query, list, onFollow, className, children }: Props) {
  function follow(event: MouseEvent) {
    const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
    if (opensElsewhere) return
    event.preventDefault()
    onFollow(query)
  }
  return (
    <a href={listAddress(query, list)} onClick={follow} className={className}>
      {children}
    </a>
  )
}
