import type { ReactNode } from 'react'
import type { ListShape } from '@/lib/lists/list-kind'
import { listAddress, type Query } from '@/lib/url/query'
import { LinkInPlace } from '../ui/link-in-place'

type Props = {
  query: Query
  list: ListShape
  onFollow: (query: Query) => void
  className?: string
  children: ReactNode
}

/** A link to a list, which answers in place where there is a script. */
export function QueryLink({ query, list, onFollow, className, children }: Props) {
  return (
    <LinkInPlace href={listAddress(query, list)} onFollow={() => onFollow(query)} className={className}>
      {children}
    </LinkInPlace>
  )
}
