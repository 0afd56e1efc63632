import { ReadingSection } from '../layout/reading-section'
import { ShareAddress } from './share-address'

/** The address is the selection: how to hand it on. */
export function ShareSection({ address }: { address: string }) {
  return (
    <div className="mt-14 narrow:mt-10 print:hidden">
      <ReadingSection id="deel" title="Deel">
        <p className="text-ui">
          Het adres van deze pagina is de selectie. Wie het opent, ziet dezelfde interventies in dezelfde volgorde. Wat
          u zelf bewaart, blijft in uw browser: zonder account en zonder cookie.
        </p>
        <ShareAddress address={address} />
      </ReadingSection>
    </div>
  )
}
