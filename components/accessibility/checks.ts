/** One thing that was looked at. Only what was really done stands here, with what came of it. */
export type Check = {
  name: string
  how: string
  outcome: string
  /** ISO day of the last time. */
  day: string
  /** Whether the tests of the site do it again at every change; else it was done by hand. */
  isRepeated: boolean
}

/** What the tests run with. */
export const tools = { axe: '4.11', browser: 'Chromium 156' }

export const checks: Check[] = [
  {
    name: 'Regels die een computer kan nagaan',
    how: `Met axe ${tools.axe}: alle regels voor WCAG 2.0, 2.1 en 2.2 op niveau A en AA, met de grootte van knoppen en links, en de goede gewoonten. Op elke soort pagina, licht en donker, op een breed scherm en op een telefoon. Ook met filters en menu open, met suggesties, met een fout in een veld en zonder resultaat.`,
    outcome:
      'Eerst gevonden: links op de kaart en bij factoren die te klein waren, en een tabel met losse woorden. Dat is hersteld. Nu vindt axe niets.',
    day: '2026-11-22',
    isRepeated: true,
  },
  {
    name: 'Alleen het toetsenbord',
    how: 'Drie routes van begin tot eind: naar een interventie en een Word-bestand, naar een vergelijking en de kaart, en naar een CSV-bestand. Bij elke stap: is te zien waar u bent, en ligt er niets overheen?',
    outcome:
      'Eerst gevonden: na “Terug” begon u weer boven aan de pagina, en soms kwam de vorige pagina niet terug. Dat is hersteld.',
    day: '2026-11-22',
    isRepeated: true,
  },
  {
    name: 'Elke plek waar Tab stopt',
    how: 'Op 41 pagina’s, op een breed scherm en op een telefoon: meer dan 6.000 plekken. Daarvan herhalen de tests er een deel.',
    outcome:
      'Overal is een rand te zien met genoeg contrast. Op een telefoon viel een stukje van de rand weg; dat is hersteld.',
    day: '2026-11-22',
    isRepeated: false,
  },
  {
    name: 'Meldingen voor een schermlezer',
    how: 'In de code van de pagina gekeken wat er wordt gemeld na een keuze of na typen. Niet beluisterd.',
    outcome:
      'Eerst gevonden: het aantal resultaten werd twee keer gemeld, en een fout in de rekenhulp niet. Dat is hersteld.',
    day: '2026-11-22',
    isRepeated: true,
  },
  {
    name: 'Zoom tot 400%',
    how: 'Elke soort pagina van 320 tot 1.280 pixels breed. 320 pixels is hetzelfde als 400% zoom.',
    outcome: 'Niets valt buiten het scherm. U hoeft niet opzij te schuiven.',
    day: '2026-11-22',
    isRepeated: true,
  },
  {
    name: 'Meer ruimte tussen letters, woorden en regels',
    how: 'Met de waarden van WCAG 1.4.12, op een breed scherm en op een telefoon.',
    outcome:
      'Tabellen en de levenslijn zijn aangepast: er valt niets meer weg. Zie hieronder voor wat nog niet mooi is.',
    day: '2026-11-22',
    isRepeated: true,
  },
  {
    name: 'Zonder vormgeving en zonder script',
    how: 'De meeste soorten pagina’s gelezen in de tekstbrowser Lynx. De tests gaan na of woorden los van elkaar staan en of elk teken ook woorden heeft.',
    outcome:
      'Eerst gevonden: getallen op de kaart die aan elkaar stonden. Dat is hersteld. De status van een interventie staat er altijd in woorden.',
    day: '2026-11-22',
    isRepeated: true,
  },
  {
    name: 'Beweging en eigen kleuren',
    how: 'Met de instelling “minder beweging”, en met de kleuren van het systeem (hoog contrast).',
    outcome: 'Dan beweegt er niets. Tekens, lijn en keuze blijven te zien.',
    day: '2026-11-22',
    isRepeated: true,
  },
]

export const notChecked = [
  'Er is geen schermlezer gebruikt, zoals NVDA, JAWS, VoiceOver of TalkBack.',
  'Er zijn geen mensen met een beperking bij de test geweest.',
  `Alleen ${tools.browser} is gebruikt: niet Firefox, Safari of een echte telefoon.`,
  'Besturing met de stem en vergrotingsprogramma’s zijn niet geprobeerd.',
  'De bestanden om mee te nemen (Word, Excel) zijn niet op toegankelijkheid onderzocht. Afdrukken en PDF is maar voor een deel bekeken.',
  'De databanken en sites waar wij naar verwijzen zijn van anderen. Die hebben wij niet getest.',
]

export const knownLimits = [
  'Met veel ruimte tussen de letters raken twee korte kolomkoppen boven een lijst elkaar (jeugd en adol.). De woorden staan ook in elke rij.',
  'Op het smalste scherm valt met die ruimte een deel van één getal in een grafiek weg, op de pagina Baten. In de tabel eronder staat het heel.',
  'Een tekstbrowser toont van sommige pagina’s twee vormen, die voor een breed en die voor een smal scherm. Een vergelijking staat er dan twee keer.',
  'Engelse namen van interventies zijn niet als Engels gemerkt. Het zijn eigennamen; een schermlezer spreekt ze op zijn Nederlands uit.',
]
