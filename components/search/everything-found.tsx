import Link from 'next/link'
import { Fragment } from 'react'
import type { FoundEverything, HitGroup } from '@/lib/facets/search-everything'
import type { EveryKind } from '@/lib/lists/kinds'
import { everythingAddress } from '@/lib/url/addresses'
import { Highlighted } from '../ui/highlighted'
import { PageHeader } from '../layout/page-header'
import { SearchField } from '../ui/search-field'
import { SearchRemarks } from './search-remarks'
import { SuggestingInput } from './suggesting-input'

/** The search over every kind of record: the best of each, and the way to the rest. */
export function EverythingFound({ found }: { found: FoundEverything }) {
  const { q, literal, total, groups, search, instead } = found
  return (
    <div className="page">
      <PageHeader title={q === '' ? 'Zoek in alles' : sayTotal(total, q)} crumb="Zoeken" />
      <form action="/zoeken" method="get" className="max-w-2xl">
        <SearchField
          label="Zoek in interventies, programma’s, beleid, factoren en meer"
          defaultValue={q}
          Input={SuggestingInput}
        />
      </form>
      {search && (
        <SearchRemarks
          reading={search}
          query={{ q, literal }}
          noun={{ one: 'onderdeel van de catalogus', many: 'onderdelen', isNeuter: true }}
          renderLink={(toTheLetter, words) => <Link href={everythingAddress(q, toTheLetter)}>{words}</Link>}
        />
      )}
      {q !== '' && total === 0 && <NothingFound instead={instead} />}
      {groups.map((group) => (
        <Hits key={group.kind} group={group} q={q} found={search?.found ?? []} />
      ))}
      {q === '' && (
        <p className="mt-6 max-w-reading">
          Typ een naam, een onderwerp of een doelgroep. Of ga naar <Link href="/interventies">alle interventies</Link>,{' '}
          <Link href="/levensfasen">de levensfasen</Link> of <Link href="/leefomgevingen">de leefomgevingen</Link>.
        </p>
      )}
    </div>
  )
}

const sayTotal = (total: number, q: string) =>
  `${total === 0 ? 'Niets' : `${total} ${total === 1 ? 'resultaat' : 'resultaten'}`} voor “${q.length > 40 ? `${q.slice(0, 40).trimEnd()}…` : q}”`

function NothingFound({ instead }: { instead: string[] }) {
  return (
    <div className="mt-6 max-w-reading">
      {instead.length > 0 && (
        <p className="mb-2">
          Bedoelt u:{' '}
          {instead.map((words, place) => (
            <Fragment key={words}>
              {place > 0 && ' · '}
              <Link href={everythingAddress(words)}>{words}</Link>
            </Fragment>
          ))}
        </p>
      )}
      <p>Kijk of het woord goed geschreven is, of zoek met minder of andere woorden.</p>
      <p className="mt-2 text-ui text-ink-soft">
        Staat er iets niet in de catalogus, dan betekent dat niet dat het niet bestaat: hier staat alleen wat in de twee
        rapporten staat.
      </p>
    </div>
  )
}

/** Where all of a kind stand: a list that takes the words along, or a page. */
const pages: Record<EveryKind, { href: string; takesWords: boolean }> = {
  onderwerpen: { href: '/interventies', takesWords: false },
  levensfasen: { href: '/levensfasen', takesWords: false },
  leefomgevingen: { href: '/leefomgevingen', takesWords: false },
  interventies: { href: '/interventies', takesWords: true },
  programmas: { href: '/programmas', takesWords: true },
  beleid: { href: '/beleid', takesWords: true },
  handelingsopties: { href: '/handelingsopties', takesWords: true },
  factoren: { href: '/factoren', takesWords: false },
  bevindingen: { href: '/bevindingen', takesWords: false },
  baten: { href: '/baten', takesWords: false },
  online: { href: '/leefomgevingen/online#online-aanbod', takesWords: false },
  principes: { href: '/over#principes', takesWords: false },
}

function Hits({ group: { kind, label, hits, total }, q, found }: { group: HitGroup; q: string; found: string[] }) {
  const { href, takesWords } = pages[kind]
  const titleId = `gevonden-${kind}`
  return (
    <section aria-labelledby={titleId} className="mt-9 max-w-2xl">
      <div className="flex items-baseline justify-between gap-4 border-b border-rule-head pb-1.5">
        <h2 id={titleId} className="text-h3">
          {label}
        </h2>
        <span className="text-note text-ink-soft">{total} gevonden</span>
      </div>
      <ul>
        {hits.map((hit) => (
          <li key={hit.id} className="border-b border-rule py-3">
            <p className="text-ui">
              <Link href={hit.href} className="font-semibold no-underline hover:underline focus-visible:underline">
                <Highlighted text={hit.name} found={found} />
              </Link>{' '}
              {hit.detail && <span className="text-note text-ink-soft">{hit.detail}</span>}
            </p>
            <p className="text-note">
              <Highlighted text={hit.summary} found={found} />
            </p>
          </li>
        ))}
      </ul>
      {(takesWords || total > hits.length) && (
        <p className="mt-2 text-ui">
          <Link href={takesWords ? `${href}?${new URLSearchParams({ q })}` : href}>
            {takesWords ? `Zoek verder in ${label.toLowerCase()}, met filters` : `Bekijk alle ${label.toLowerCase()}`}
          </Link>
        </p>
      )}
    </section>
  )
}
