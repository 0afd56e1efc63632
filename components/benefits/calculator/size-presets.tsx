import { calculatorAddress, type InputName, type Inputs, typedNumber, writeInputs } from '@/lib/benefits/inputs'
import { LinkInPlace } from '../../ui/link-in-place'

type Props = {
  typed: Record<InputName, string>
  adults: number | null
  defaults: Inputs
  onChoose: (text: string) => void
}

/** Sizes to begin with. Links, so that the field stays the one place that says how many. */
export function SizePresets({ typed, adults, defaults, onChoose }: Props) {
  const sizes = [
    { label: 'Gemeente met 25.000', size: 25_000 },
    { label: 'Gemeente met 100.000', size: 100_000 },
    { label: 'GGD-regio met 1 miljoen', size: 1_000_000 },
  ]
  return (
    <ul aria-label="Kies een aantal" className="mt-2 flex w-full flex-wrap gap-x-5 gap-y-1 text-note">
      {sizes.map(({ label, size }) => (
        <li key={size}>
          <LinkInPlace
            href={calculatorAddress(writeInputs({ ...typed, volwassenen: typedNumber(size) }, defaults))}
            onFollow={() => onChoose(typedNumber(size))}
            aria-current={adults === size ? 'true' : undefined}
            className={adults === size ? 'choice choice-made' : 'choice'}
          >
            {label}
          </LinkInPlace>
        </li>
      ))}
    </ul>
  )
}
