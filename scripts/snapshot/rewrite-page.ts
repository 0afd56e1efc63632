import { type CheerioAPI, load } from 'cheerio'
import { facetRows } from './facet-rows'
import { policy } from './policy'
import type { About } from './read-me'
import { onSite, relativeAddress, snapshotFile } from './snapshot-file'

/** What a page must know of the rest of the snapshot. */
export type Surroundings = About & {
  /** The file of an address that is in the snapshot; null for one that is not. */
  fileOf: (address: string) => string | null
  /** What a file is called when it is taken. */
  nameOf: (address: string) => string | undefined
}

export const noticeStyle = 'opmaak/momentopname.css'

/** A page of the site as a file that stands by itself: without scripts, and with links to the files beside it. */
export function rewritePage(html: string, address: string, around: Surroundings): string {
  const $ = load(html)
  const file = snapshotFile(address)!
  takeOutScripts($, around.liveSite)
  takeOutWhatIsLive($, address, around)
  relink($, address, file, around)
  addNotice($, file, around)
  return `${$.html()}\n`
}

function takeOutScripts($: CheerioAPI, liveSite: string) {
  $('script:not([type="application/ld+json"]), template, link[rel="preload"], link[rel="modulepreload"]').remove()
  $('link[rel="manifest"], meta[name="next-size-adjust"], meta[property^="og:image"], meta[name^="twitter:"]').remove()
  // What a page says to search engines names its address, which is that of the live site or of none.
  if (liveSite === '') $('script').remove()
  $('*')
    .contents()
    .filter((_, node) => node.type === 'comment')
    .remove()
}

/** What the components mark as needing the site, and what is left of their forms. */
function takeOutWhatIsLive($: CheerioAPI, address: string, around: Surroundings) {
  if (address.includes('?')) $('#filters').replaceWith(otherChoices($, address))
  else offerChoices($, address, around)
  $('[data-live]').remove()
  const calculator = $('form.calculator-form')
  calculator.replaceWith(
    $('<div class="calculator-form"></div>').append(
      '<p class="text-ui font-semibold">Voorbeelden</p><p class="text-note text-ink-soft">Rekenen met uw eigen getallen kan in een momentopname niet.</p>',
      calculator.find('ul'),
    ),
  )
  $('form').each((_, form) => void $(form).replaceWith($(form).contents()))
  const takeAway = $('h2#meenemen').closest('section')
  const isKept = takeAway
    .find('a[download]')
    .toArray()
    .some((link) => around.fileOf(onSite($(link).attr('href')!, address)[0] ?? '') !== null)
  if (isKept) return
  takeAway.find('h2').nextAll().remove()
  takeAway.append(
    `<p class="mt-2 text-ui">Van deze keuze staan geen bestanden in de momentopname. <a href="${pathOf(address)}#meenemen">Wel van de hele lijst</a>.</p>`,
  )
}

/** The filters of a whole list, one at a time: each choice is a link to its own list. */
function offerChoices($: CheerioAPI, address: string, { fileOf }: Surroundings) {
  $('#filters').attr('data-open', '')
  $('#filters > h2').text('Kies één filter')
  $('#filters details').removeAttr('open').first().attr('open', '')
  for (const { box, address: choice } of facetRows($, address)) {
    const label = box.closest('label')
    if (fileOf(choice) !== null) label.children('span').first().wrapInner($('<a></a>').attr('href', choice))
    box.remove()
    label.replaceWith(
      $('<div></div>').addClass(label.attr('class')!).removeClass('cursor-pointer').append(label.contents()),
    )
  }
}

const otherChoices = ($: CheerioAPI, address: string) =>
  $('<p id="filters" class="border-t border-rule-head py-2.5 text-ui"></p>').append(
    'Dit is één keuze uit de lijst. ',
    $('<a>Kies een andere</a>').attr('href', pathOf(address)),
  )

const pathOf = (address: string) => address.split('?')[0]!

function relink($: CheerioAPI, address: string, file: string, { fileOf, nameOf }: Surroundings) {
  const ids = new Set(
    $('[id]')
      .toArray()
      .map((part) => $(part).attr('id')),
  )
  $('a[href], link[href]').each((_, tag) => {
    const link = $(tag)
    const href = link.attr('href')!
    const [target] = onSite(href, address)
    if (href.startsWith('#')) return void (ids.has(href.slice(1)) || takeOutLink($, link))
    if (target === undefined || /^[a-z]+:/.test(href)) return
    const targetFile = fileOf(target)
    if (targetFile === null) return takeOutLink($, link)
    link.attr('href', relativeAddress(file, targetFile) + new URL(href, 'http://site.test').hash)
    if (link.is('[download]')) link.attr('download', nameOf(target) ?? '')
  })
}

/** The words stay, but where they were nothing but a way to somewhere: in a menu, or to the API. */
function takeOutLink($: CheerioAPI, link: ReturnType<CheerioAPI>) {
  const entry = link.closest('li')
  const isWholeEntry = entry.length > 0 && entry.text().trim() === link.text().trim()
  if (link.is('link')) link.remove()
  else if (isWholeEntry && (entry.closest('nav').length > 0 || link.is('[href^="/api/"]'))) entry.remove()
  else link.replaceWith($('<span></span>').append(link.contents()))
}

function addNotice($: CheerioAPI, file: string, { day, version, liveSite }: Surroundings) {
  $('meta[charset]').after($('<meta http-equiv="Content-Security-Policy">').attr('content', policy))
  $('head').append($('<link rel="stylesheet">').attr('href', relativeAddress(file, noticeStyle)))
  const lost = 'Zoeken, filters combineren, bewaren, vergelijken, zelf rekenen en de API werken hier niet'
  const notice = $('<p class="snapshot-notice page"></p>').append(
    $('<b></b>').text(`Momentopname van ${day}.`),
    ` Gegevens: versie ${version}. ${lost}`,
  )
  if (liveSite === '') notice.append('.')
  else
    notice.append(', wel op ', $('<a rel="noreferrer"></a>').attr('href', liveSite).text(new URL(liveSite).host), '.')
  $('header').first().before(notice)
}
