import { markerFile } from './new-folder'
import { policy } from './policy'

/** What a snapshot says of itself. */
export type About = {
  /** Where the live site stands; empty where that is not known. */
  liveSite: string
  /** "22 november 2026" */
  day: string
  /** "1.0.0 van 20 november 2026" */
  version: string
}

/** What whoever finds the folder must know. */
export const readMe = ({ day, version, liveSite }: About) => `Interventiecatalogus Mentale Gezondheid: momentopname
====================================================

Gemaakt op ${day}. Gegevens: versie ${version}.${liveSite === '' ? '' : `\nDe site zelf staat op ${liveSite}`}

WAT DIT IS
Alle pagina's en bestanden van de catalogus als gewone bestanden. Zij werken
zonder server, zonder JavaScript en zonder internet. Open index.html.

WAT ER NIET IN ZIT
Zoeken, filters combineren, bewaren, vergelijken, rekenen met eigen getallen
en de API. Daarvoor is de site zelf nodig. Elke lijst is er wel in haar geheel
en met een filter tegelijk.

DE BESTANDEN
  *.html                 de pagina's; de naam is het adres op de site
  interventies.xlsx      lijsten voor Excel; ook .csv, .json, .docx en .ris
  interventies/          de pagina's van een lijst, en de lijst met een filter
  *.schema.json          wat elk veld in de JSON betekent
  *.csv-metadata.json    wat elke kolom in de CSV betekent
  data.html              het codeboek, de versies en de licentie
  opmaak/                vormgeving en letters
  ${markerFile}      wanneer dit gemaakt is, en van welke gegevens

OP EEN WEBSERVER ZETTEN
1. Kopieer de hele map naar de webserver. Een submap mag ook.
2. Stel index.html in als startpagina.
3. Wilt u dat adressen zonder .html werken, zoals op de site zelf? Laat de
   server dan eerst het adres met .html erachter proberen. In nginx:
     try_files $uri $uri.html $uri/index.html =404;
4. Stuur deze headers mee:
     Content-Security-Policy: ${policy}; frame-ancestors 'none'
     Referrer-Policy: no-referrer
     X-Content-Type-Options: nosniff
     Strict-Transport-Security: max-age=63072000     (als er https is)
   De eerste staat ook in elke pagina, op frame-ancestors na.
5. Laat de server .csv, .json, .ris, .docx en .xlsx met hun eigen type sturen
   (text/csv, application/json, ...), en tekst als UTF-8.

BEWAREN
Elke momentopname is een geheel. Zet een nieuwe in een nieuwe map, of laat de
opdracht de oude map vervangen.
`
