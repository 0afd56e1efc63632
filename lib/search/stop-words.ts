import { nouns } from '../format/words'
import { wordsOf } from '../text/words'

/** Words that carry no question: function words, the words of a question itself, and what every record of a list is called. */
export const stopWords = new Set([
  ...wordsOf(
    `aan al alle alles als ander andere anderen ben beste bij daar dan dat de deze die dit doe doen door dus e een en er
     erg eruit ga gaan gaat gelden goed goede graag had heb hebben hebt heeft heel helpt hem het hij hoe hoeveel hun
     iemand iets ik in is ja je jij jou jouw jullie kan kon kun kunnen krijg krijgen krijgt maar maken me mee meer men met
     mij mijn moet moeten mogelijk na naar nog nu of om ons onze ook op over per s snel sommige soort staan staat t te
     tegen ten ter toch toe tot tussen uit u uw vaak van veel vind vinden voor waar waarom wanneer was wat we wel welk welke
     werkt wie wij wil willen word worden wordt ze zelf zich zij zijn zo zoek zoeken zonder zou zouden
     altijd al eens begin begint beginnen blijft blijven daarbij dreigt echt ergens gewoon ging helemaal hierbij houd
     houden houdt iedereen jaar jaren keer kom komt laat langdurig laten lijkt mag mogen neemt nemen nodig omdat sinds steeds
     terwijl vanuit vanwege vertel vraagt waarbij want weet weken weten wilt zegt gezegd zit zitten zoals zomaar zulke
     maatregel maatregelen informatie overzicht lijst zie ziet
     hier haar weg terug twee drie vier zes gedaan af doet gezien werd binnen maakt gemaakt dingen onder
     grote paar hen elke bijna kleine geeft verder soms volgens moment plaats zet vindt ligt liggen
     zodat kent hoeft hoeven zoveel ervan eraan erop erin erbij ermee zeer dezelfde rest hoort gebruikt daarna
     zichzelf allebei noemen noemt loopt begon daarmee daarvoor daarvan daardoor daarover daarop daaraan ongeveer brengt
     lijken lang lange omhoog ieder vooral beide kijkt let raken duurt speelt extra waarop waarmee waarin waardoor hoog
     hoge verschillende hangt groter betere bestaan bestaat draagt verandert belangrijk belangrijke passen past zorgt draait
     blijkt keren bijvoorbeeld voorbeeld bedoeld tegelijk telt gebaseerd bekende geldt soorten namelijk naartoe sturen
    http https www nl com org ivm mbv oa tav
     a about am and are at be by can do does feel feels for from have has how i in is it me my of on or our the to we what
     with you your`,
  ),
  ...Object.values(nouns).flatMap(({ one, many }) => wordsOf(`${one} ${many}`)),
])
