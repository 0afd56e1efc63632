import type { Catalogue } from '../catalogue/catalogue'
import { countOf, nouns } from '../format/words'
import type { ShareContent } from './share-content'

type ContentOfPage = (catalogue: Catalogue) => ShareContent

type SharedPage =
  | 'home'
  | 'interventions'
  | 'lifePhases'
  | 'settings'
  | 'factors'
  | 'programmes'
  | 'policy'
  | 'actionOptions'
  | 'findings'
  | 'gapMap'
  | 'benefits'
  | 'data'
  | 'about'
  | 'privacy'
  | 'accessibility'

/**
 * What the image of each page that is no record shows. The numbers are the catalogue's own. The image of a list is the
 * same for every filter, so its title counts nothing.
 */
export const pageContents: Record<SharedPage, ContentOfPage> = {
  home: ({ interventions, vocabularies }) => ({
    title: 'Wat werkt voor mentale gezondheid?',
    line: `${countOf(nouns.intervention, interventions.length)}, per levensfase en leefomgeving`,
    stations: vocabularies['life-phases'].map(({ label }) => ({ label, drawing: 'open' })),
  }),
  interventions: ({ interventions }) => ({
    title: 'Interventies',
    line: `Zoek en kies in ${countOf(nouns.intervention, interventions.length)}, met status, leefomgeving en bron`,
  }),
  lifePhases: ({ vocabularies }) => ({
    title: 'Levensfasen',
    line: `${countOf(nouns.lifePhase, vocabularies['life-phases'].length)}, met de interventies en het beleid bij elke fase`,
    stations: vocabularies['life-phases'].map(({ label }) => ({ label, drawing: 'open' })),
  }),
  settings: ({ vocabularies }) => ({
    title: 'Leefomgevingen',
    line: `${countOf(nouns.setting, vocabularies.settings.length)}, met de interventies per levensfase`,
  }),
  factors: ({ vocabularies }) => ({
    title: `${countOf(nouns.factor, vocabularies.factors.length)} die meespelen`,
    line: 'Wat van invloed is op mentale gezondheid, en waar de overheid iets kan doen',
  }),
  programmes: ({ programmes }) => ({
    title: 'Programma’s',
    line: `Zoek en kies in ${countOf(nouns.programme, programmes.length)}, met levensfasen, soort en bron`,
  }),
  policy: ({ policyMeasures }) => ({
    title: 'Beleid',
    line: `Zoek en kies in ${countOf(nouns.policyMeasure, policyMeasures.length)}, met wat het rapport over bewijs zegt`,
  }),
  actionOptions: ({ actionOptions }) => ({
    title: 'Handelingsopties',
    line: `Zoek en kies in ${countOf(nouns.actionOption, actionOptions.length)}, met de stemmen van experts`,
  }),
  findings: () => ({
    title: 'Bevindingen en tekorten',
    line: 'Wat het rapport van 2022 concludeert, en wat er ontbreekt',
  }),
  gapMap: ({ vocabularies }) => ({
    title: 'Waar is aanbod, waar niet?',
    line: 'Hoeveel interventies er staan per levensfase en leefomgeving, onderwerp of factor',
    stations: vocabularies['life-phases'].map(({ label }) => ({ label, drawing: 'open' })),
  }),
  benefits: () => ({
    title: 'Wat kan het opleveren?',
    line: 'Een rekenvoorbeeld met de bedragen van het rapport, en wat er niet in zit',
  }),
  data: () => ({
    title: 'Gegevens om mee te werken',
    line: 'Alles als bestand of via de API, met codeboek en versies',
  }),
  about: () => ({
    title: 'Over deze catalogus',
    line: 'Wat het rapport zegt, wat de redactie zegt, en waar het vandaan komt',
  }),
  privacy: () => ({
    title: 'Privacy',
    line: 'Zonder cookies, zonder account en zonder bezoekcijfers',
  }),
  accessibility: () => ({
    title: 'Toegankelijkheid',
    line: 'Wat van deze catalogus is getest, wat niet, en waar u een probleem meldt',
  }),
}
