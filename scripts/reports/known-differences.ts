/**
 * What the reports print and the interventions rightly leave out, or the other way round. An entry that is no longer
 * needed is an error, so the lists cannot outlive their reasons.
 */
export type KnownDifference = { what: string; reason: string }

const programme = 'belongs to a programme, network, guide or agenda'
const policy = 'belongs to a policy measure'
const online = 'belongs to the online offer in the box of 3.4'

export const addressesElsewhere: KnownDifference[] = [
  { what: 'https://www.kansrijkestartnl.nl/', reason: programme },
  { what: 'https://ggdghor.nl/thema/nu-niet-zwanger/', reason: programme },
  { what: 'https://www.trimbos.nl/aanbod/welbevinden-op-school/', reason: programme },
  { what: 'https://www.gezondeschool.nl/', reason: programme },
  {
    what: 'https://www.trimbos.nl/wp-content/uploads/2021/11/AF1853-Handreiking-bevordering-mentale-gezondheid-jeugd.pdf',
    reason: programme,
  },
  { what: 'https://www.nponderwijs.nl/', reason: policy },
  {
    what: 'https://www.rijksoverheid.nl/documenten/publicaties/2021/07/06/werkagenda-jeugdwerkloosheid',
    reason: policy,
  },
  {
    what: 'https://www.windesheim.nl/getmedia/0b8e434e-6cc5-4bdc-b4e4-864baaa657b2/Actieplan-Partnership-Studentenwelzijnversie-def.pdf',
    reason: policy,
  },
  {
    what: 'https://www.trimbos.nl/aanbod/opgroeien-in-een-kansrijke-omgeving/ijslandse-preventiemodel/',
    reason: programme,
  },
  {
    what: 'https://kennisbankstudentenwelzijn.nl/internationale-praktijk/stepchange-model-voor-organiseren-mentaal-welzijn-hoger-onderwijs/#Leiderschap',
    reason: programme,
  },
  { what: 'https://www.healthyuniversities.org/', reason: programme },
  { what: 'https://kennisbankstudentenwelzijn.nl/', reason: programme },
  { what: 'https://ecio.nl/studentenwelzijn/', reason: programme },
  { what: 'https://interventiewijzer.nl/', reason: programme },
  {
    what: 'https://platform.caring-universities.com/registration/1/0/nl?_ga=2.241945026.1907445122.1644921255-1039234387.1644921255',
    reason: 'belongs to Caring Universities as a whole',
  },
  {
    what: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7878182/',
    reason: 'belongs to one of the interventions of Caring Universities; the text does not show which',
  },
  {
    what: 'https://www.movisie.nl/sites/movisie.nl/files/2020-03/Infographic-Wat-werkt-bij-aanpak-armoede-schulden-2020.pdf',
    reason: policy,
  },
  {
    what: 'https://www.rijksoverheid.nl/documenten/rapporten/2020/10/29/derde-landelijke-agenda-suicidepreventie-2021-2025',
    reason: programme,
  },
  { what: 'https://www.rijksoverheid.nl/onderwerpen/geestelijke-gezondheidszorg/aanpak-depressie', reason: programme },
  { what: 'https://ggdghor.nl/thema/depressiepreventie-moeders/', reason: programme },
  { what: 'https://samensterkzonderstigma.nl/', reason: programme },
  { what: 'https://sterkdoorwerk.nl/', reason: programme },
  { what: 'https://www.eentegeneenzaamheid.nl/', reason: programme },
  { what: 'https://www.movisie.nl/publicatie/wat-werkt-aanpak-eenzaamheid', reason: programme },
  {
    what: 'https://www.loketgezondleven.nl/gezondheidsthema/gezond-en-vitaal-ouder-worden/wat-werkt-dossier-dementie',
    reason: programme,
  },
  { what: 'https://www.mentaalvitaal.nl/', reason: online },
  {
    what: 'https://wijzijnmind.nl/?gclid=Cj0KCQiAu62QBhC7ARIsALXijXQ1ecef5cbfgWZbTJuZLq2FgSOgmgQgPLawvRtSqyt-z2P5EeLhcgcaAkbHEALw_wcB',
    reason: online,
  },
  { what: 'https://www.thuisarts.nl/', reason: online },
  { what: 'https://www.loketgezondleven.nl/interventies-zoeken#/Overview', reason: online },
  { what: 'https://www.ggzappwijzer.nl/', reason: online },
  { what: 'https://www.ggdappstore.nl/Appstore/Homepage/Sessie,Medewerker,Button', reason: online },
  { what: 'https://mirro.nl/', reason: online },
  {
    what: 'https://www.minddistrict.com/nl-nl?gclid=Cj0KCQiAu62QBhC7ARIsALXijXRsatQrA4AQmrz3Ce297OlntqY5dhxUvlmTv6LnKfMEY-xL3pPHg4caArL_EALw_wcB',
    reason: online,
  },
  {
    what: 'https://therapieland.nl/GGZ-instelling/?gclid=Cj0KCQiAu62QBhC7ARIsALXijXQtNxIR9m1v6jesAMYKkwNHcNTG95F_f2SnLWSLGgTcFUGVDYXC4gMaAi6FEALw_wcB',
    reason: online,
  },
]

/** The start of a bullet that names no intervention of its own. */
export const bulletsWithoutName: KnownDifference[] = [
  { what: 'Interventies die zich richten op een combinatie van', reason: 'introduces the bullets under it' },
  { what: 'Initiatieven voor aanstaande en pas bevallen moeders', reason: 'introduces the bullets under it' },
  { what: 'Interventies gericht op het aanpakken van stigmatisering', reason: 'introduces the bullet under it' },
  { what: 'Interventies gericht op sociale determinanten en', reason: 'introduces the bullets under it' },
]
