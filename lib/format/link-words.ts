import type { LinkReason, LinkResult } from '../catalogue/link-report'
import type { CheckedLink } from '../links/checked-link'
import { formatPublished } from './dates'

/** Completes "de site gaf geen pagina: …". */
export const linkReasons: Record<LinkReason, string> = {
  'niet-gevonden': 'de site vindt de pagina niet',
  ingetrokken: 'de site heeft de pagina weggehaald',
  'geen-host': 'de naam van de site bestaat niet',
  geweigerd: 'de site weigert een automatische vraag',
  'te-veel-vragen': 'de site vroeg ons te wachten',
  storing: 'de site had een storing',
  'ander-antwoord': 'de site gaf een onbekend antwoord',
  'te-laat': 'de site antwoordde niet op tijd',
  'geen-verbinding': 'er kwam geen verbinding tot stand',
  certificaat: 'het certificaat van de site klopte niet',
  lus: 'de site stuurt in een kring rond',
  'te-veel-omleidingen': 'de site stuurt te vaak door',
  'verkeerde-omleiding': 'de site stuurt door naar een adres dat wij niet volgen',
  'naar-voorpagina': 'de site stuurt door naar haar voorpagina',
  'achter-hekje': 'of de pagina achter het # er nog is, kan een controle niet zien',
}

/** What the last check found, for beside a link. Where all is well it is short. */
export function sayResult(result: LinkResult | undefined): string {
  if (result === undefined) return 'nog niet gecontroleerd'
  const day = formatPublished(result.date)
  switch (result.kind) {
    case 'bereikbaar':
      return `gecontroleerd op ${day}`
    case 'verhuisd':
      return `verhuisd, gecontroleerd op ${day}`
    case 'verdwenen':
      return `niet meer gevonden op ${day}: ${linkReasons[result.reason!]}`
    case 'onzeker':
      return `niet zeker op ${day}: ${linkReasons[result.reason!]}`
  }
}

/**
 * What may stand once under several links: every one was checked on the same day and is well, or none was checked.
 * Null where they differ, where one needs words of its own, and where there is one, which says it itself.
 */
export function sayTogether(links: CheckedLink[]): string | null {
  const words = new Set(links.map(({ result }) => sayResult(result)))
  const isPlain = links.every(({ result }) => result === undefined || result.kind === 'bereikbaar')
  return links.length > 1 && words.size === 1 && isPlain ? `Links ${[...words].join('')}.` : null
}

/** When anyone last looked at any link. */
export function sayLastCheck(results: LinkResult[]): string {
  const last = results
    .map(({ date }) => date)
    .toSorted()
    .at(-1)
  return last === undefined
    ? 'De links zijn nog niet gecontroleerd.'
    : `De links zijn het laatst gecontroleerd op ${formatPublished(last)}.`
}
