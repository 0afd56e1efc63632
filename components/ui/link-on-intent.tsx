'use client'

import Link from 'next/link'
import { type ComponentProps, useState } from 'react'

type Props = Omit<ComponentProps<typeof Link>, 'prefetch' | 'onPointerEnter' | 'onTouchStart' | 'onFocus'>

/**
 * A link in a list that changes while someone types. Its page is fetched ahead when someone turns to it; for every
 * link that comes into sight that would be a hundred pages, and the answers to the typing would wait behind them.
 */
export function LinkOnIntent(props: Props) {
  const [isTurnedTo, setTurnedTo] = useState(false)
  const turnTo = () => setTurnedTo(true)
  return (
    <Link
      {...props}
      prefetch={isTurnedTo ? null : false}
      onPointerEnter={turnTo}
      onTouchStart={turnTo}
      onFocus={turnTo}
    />
  )
}
