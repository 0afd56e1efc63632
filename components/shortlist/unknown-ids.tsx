import Link from 'next/link'
import { Fragment } from 'react'
import { joinAnd } from '@/lib/format/words'
import type { Selection } from '@/lib/shortlist/read-selection'
import { mostIds } from '@/lib/shortlist/shortlist'
import { MarginNote } from '../ui/margin-note'

type Props = { selection: Selection; addressOf: (ids: string[]) => string }

/** A longer id was never one of ours; its start is enough to recognise it. */
const longestShown = 60
const mostNamed = 10

const quote = (id: string) => `“${id.length > longestShown ? `${id.slice(0, longestShown)}…` : id}”`

/** What of an address could not be shown, and the way to what may be meant. */
export function UnknownIds({ selection: { unknown, leftOut }, addressOf }: Props) {
  if (unknown.length === 0 && leftOut === 0) return null
  const [suggested, rest] = [
    unknown.filter(({ instead }) => instead.length > 0),
    unknown.filter(({ instead }) => instead.length === 0),
  ]
  const unnamed = rest.length - mostNamed
  return (
    <div className="grid gap-3 pb-6">
      {unknown.length > 0 && (
        <MarginNote wide>
          <b>Niet gevonden.</b> Het adres noemt{' '}
          {unknown.length === 1 ? 'een interventie die' : `${unknown.length} interventies die`} niet in de catalogus{' '}
          {unknown.length === 1 ? 'staat' : 'staan'}.
          {suggested.map(({ id, instead }) => (
            <p key={id} className="mt-1 break-words">
              {quote(id)}. Bedoelt u{' '}
              {instead.map(({ name, ids }, place) => (
                <Fragment key={name}>
                  {place > 0 && (place === instead.length - 1 ? ' of ' : ', ')}
                  <Link href={addressOf(ids)} rel="nofollow" prefetch={false}>
                    {name}
                  </Link>
                </Fragment>
              ))}
              ?
            </p>
          ))}
          {rest.length > 0 && (
            <p className="mt-1 break-words">
              {joinAnd([
                ...rest.slice(0, mostNamed).map(({ id }) => quote(id)),
                ...(unnamed > 0 ? [`nog ${unnamed}`] : []),
              ])}{' '}
              {rest.length === 1 ? 'lijkt' : 'lijken'} op geen enkele naam.
            </p>
          )}
        </MarginNote>
      )}
      {leftOut > 0 && (
        <MarginNote wide>
          <b>Te veel.</b> Een selectie heeft plaats voor {mostIds}. Dit adres noemt er {mostIds + leftOut}: de laatste{' '}
          {leftOut} {leftOut === 1 ? 'is' : 'zijn'} weggelaten.
        </MarginNote>
      )}
    </div>
  )
}
