import { ReadingSection } from '@/components/layout/reading-section'
import { FigureSource } from '@/components/ui/figure-source'
import { Finding } from '@/components/ui/finding'
import { MarginNote } from '@/components/ui/margin-note'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { countInterventions, countOf, inSentence, nouns, opening } from '@/lib/format/words'
import type { FactorPair } from '@/lib/related/factor-pairs'
import { type FactorConnections, howFactorsConnect } from '@/lib/related/how-factors-connect'
import { ArcLegend } from './arc-legend'
import { FactorArcs } from './factor-arcs'
import { PairTable } from './pair-table'

/** How the factors hang together, by the interventions and the options that they share. */
export function ConnectionsSection({ catalogue }: { catalogue: Catalogue }) {
  const connections = howFactorsConnect(catalogue)
  const { byInterventions, byOptions, acrossHalves, connecting } = connections
  return (
    <ReadingSection
      id="samenhang"
      title="Ze hangen samen"
      note={
        <div className="grid gap-5">
          <MarginNote>
            <b>Geteld, niet gemeten.</b> Wij tellen welke factoren de redactie bij dezelfde interventie noteerde. Het
            rapport raadt onderzoek aan om de samenhang in cijfers te onderbouwen.
          </MarginNote>
          <MarginNote>
            <b>Meer lijnen is niet belangrijker.</b> Een factor met veel interventies heeft vanzelf meer lijnen. Zonder
            lijn staat een factor nog niet los van de andere.
          </MarginNote>
        </div>
      }
    >
      <p>
        Het rapport bespreekt de factoren los van elkaar, en noemt dat een aandachtspunt: een groot deel hangt samen.
        Eén maatregel kan op meer factoren tegelijk werken.
      </p>
      {byInterventions.length > 0 && (
        <>
          <p className="mt-3">
            [redactie] Bij {connecting.length} van de {countInterventions(catalogue.interventions.length)} in deze
            catalogus staat meer dan één factor. Gedeelde interventies zeggen niets over oorzaak.
          </p>
          <figure className="mt-7">
            <figcaption className="mb-4">
              <Finding>{sayClosest(connections)}</Finding>
              <p className="mt-2 text-ui">
                {sayMostConnected(connections)} Een lijn verbindt twee factoren die interventies delen. Van de{' '}
                {byInterventions.length} lijnen lopen er {acrossHalves.length} tussen de persoon en de omgeving.
              </p>
            </figcaption>
            <ArcLegend hasOptions={byOptions.length > 0} />
            <FactorArcs connections={connections} vocabularies={catalogue.vocabularies} />
          </figure>
          {byOptions.length > 0 && (
            <p className="mt-4 text-note">
              {byOptions.map(sayOptions).join(' ')} Verder staat elke handelingsoptie bij één factor: de experts
              bespraken de factoren los van elkaar.
            </p>
          )}
          <FigureSource>
            lange lijst en handelingsopties: bijlagen 2 en 3 van het rapport van 2024. Interventies: het rapport van
            2022. [Welke interventies bij een factor horen, bepaalde de redactie.]
          </FigureSource>
          <PairTable pairs={connections.pairs} />
        </>
      )}
    </ReadingSection>
  )
}

/** No verb that has to agree: some labels are plural. */
const sayPair = ({ factors: [one, other] }: FactorPair) => `${inSentence(one.label)} met ${inSentence(other.label)}`

function sayClosest({ closest }: FactorConnections): string {
  const times = `bij ${countInterventions(closest[0]!.interventions.length)}`
  return closest.length === 1
    ? `Het vaakst samen: ${sayPair(closest[0]!)}, ${times}.`
    : `Het vaakst samen, elk ${times}: ${closest.map(sayPair).join('; ')}.`
}

function sayMostConnected({ mostConnected }: FactorConnections): string {
  const names = mostConnected.map(({ factor }) => inSentence(factor.label)).join('; ')
  const { others } = mostConnected[0]!
  return `De meeste lijnen gaan uit van ${names}: naar ${others === 1 ? 'één andere factor' : `${others} andere factoren`}.`
}

function sayOptions({ factors: [one, other], options }: FactorPair): string {
  const isOne = one.shortlistName !== undefined && one.shortlistName === other.shortlistName
  return [
    opening(countOf(nouns.actionOption, options.length)),
    options.length === 1 ? 'staat' : 'staan',
    `bij zowel ${inSentence(one.label)} als ${inSentence(other.label)}.`,
    isOne ? 'Op de korte lijst zijn die twee één factor.' : '',
  ]
    .join(' ')
    .trim()
}
