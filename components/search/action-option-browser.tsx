'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import type { ListView } from '@/lib/facets/list-view'
import { inSentence, nouns } from '@/lib/format/words'
import { actionOptionList, type ListedActionOption, type ListedActionOptions } from '@/lib/lists/action-options'
import type { Term } from '@/lib/lists/list-kind'
import type { Votes } from '@/lib/related/votes'
import { factorAddress } from '@/lib/url/addresses'
import { VotesBar } from '../action-options/votes-bar'
import { Highlighted } from '../ui/highlighted'
import { LinkOnIntent } from '../ui/link-on-intent'
import { MarginNote } from '../ui/margin-note'
import { ListBrowser } from './list-browser'
import { resultsHeadingId } from './use-live-list'

type Terms = ListedActionOptions['terms']
type Props = { terms: Terms; serverView: ListView<ListedActionOption>; votes: Votes; children: ReactNode }

/**
 * The list of action options. An option has no page of its own, so a row says all there is. What stands above the list
 * comes as children from the server: it costs no script, and stays as it is while the list changes.
 */
export function ActionOptionBrowser({ terms, serverView, votes, children }: Props) {
  return (
    <ListBrowser
      kind={actionOptionList}
      terms={terms}
      serverView={serverView}
      introduction={
        <>
          <p className="mb-6 max-w-[40rem]">
            Wat de overheid kan doen aan de factoren met de meeste invloed, bedacht door experts in een sessie voor het
            rapport van 2024.{' '}
            <a href={`#${resultsHeadingId}`} className="whitespace-nowrap print:hidden">
              Naar de lijst
            </a>
          </p>
          {children}
        </>
      }
      parts={{
        renderRow: (row, found, Heading) => (
          <li key={row.id} id={row.id} className="option-grid break-inside-avoid border-b border-rule py-4">
            <p className="flex flex-col items-start text-note text-ink-soft narrow:flex-row narrow:items-center narrow:gap-x-2">
              <span className="font-serif text-h2 text-ink">{row.votes}</span>{' '}
              <span>{row.votes === 1 ? nouns.vote.one : nouns.vote.many}</span> <VotesBar votes={row.votes} />
            </p>
            <div className="min-w-0">
              <Heading className="text-h3">
                <Highlighted text={row.name} found={found} />
              </Heading>
              <p className="mt-0.5 text-[1.125rem] leading-snug">
                <Highlighted text={row.summary} found={found} />
              </p>
              <p className="mt-1.5 text-note">
                <Scores option={row} scores={terms.scores} />
              </p>
              {row.scoreNote && <p className="mt-1 text-note">{row.scoreNote}</p>}
              {row.wordingNote && (
                <p className="mt-2 border-l-2 border-ochre pl-3 text-note">
                  <b className="font-semibold">Niet overal hetzelfde.</b> {row.wordingNote}
                </p>
              )}
              <p className="mt-1 text-note text-ink-soft">
                Factor:{' '}
                {terms.factors
                  .filter(({ id }) => row.factors.includes(id))
                  .map(({ id, label }, place) => (
                    <span key={id}>
                      {place > 0 && ' en '}
                      <LinkOnIntent href={factorAddress(id)}>
                        <Highlighted text={inSentence(label)} found={found} />
                      </LinkOnIntent>
                    </span>
                  ))}{' '}
                · {inSentence(row.table)}
                {row.inTable31 && ' · ook in tabel 3.1'}
              </p>
            </div>
          </li>
        ),
        renderNote: () => <VotesNote votes={votes} />,
        limits:
          'Hier staan alleen de opties uit de expertsessie. Het rapport zegt dat de lijst niet volledig hoeft te zijn.',
      }}
    />
  )
}

/** What the votes are, and what they are not. */
function VotesNote({ votes: { total, participants, perParticipant, neededForScore } }: { votes: Votes }) {
  return (
    <div className="mt-4">
      <MarginNote wide>
        <b>Stemmen zijn geen bewijs en geen rangorde.</b> Zij zeggen hoeveel experts een optie mogelijk kansrijk vonden.
        Samen zijn het er {total}, terwijl {participants} deelnemers met ten hoogste {perParticipant} stemmen op{' '}
        {participants * perParticipant} uitkomen. Het rapport legt dat niet uit, dus rekenen wij geen aandelen uit.
        Alleen opties met {neededForScore} stemmen of meer zijn gescoord; niet gescoord is niet hetzelfde als laag.{' '}
        <Link href="/over#werkwijze-briefrapport-2024">Zo ging het onderzoek</Link>
      </MarginNote>
    </div>
  )
}

function Scores({ option: { scores: own }, scores }: { option: ListedActionOption; scores: Term[] }) {
  if (own === undefined) return <span className="text-ink-soft">Niet gescoord</span>
  const say = (id: string) => inSentence(scores.find((score) => score.id === id)!.label)
  return (
    <>
      Effect <b className="font-semibold">{say(own.effect)}</b> · bereik{' '}
      <b className="font-semibold">{say(own.reach)}</b> · inspanning <b className="font-semibold">{say(own.effort)}</b>
    </>
  )
}
