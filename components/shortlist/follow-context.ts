import { createContext, use } from 'react'
import type { Change } from '@/lib/shortlist/shortlist'

/** A link that was followed: what it leads to, how that is said, and where focus goes: the first that is there. */
export type Followed = {
  ids: string[]
  /** The same as what it does, for when another link was followed just before. */
  change: Change
  announcement: string
  focusOn: string[]
  undo?: { label: string; ids: string[] }
}

type Navigation = { preventDefault: () => void }

export const FollowContext = createContext<(followed: Followed, navigation: Navigation) => void>(() => undefined)

export const useFollow = () => use(FollowContext)
