import { inputLabels, type InputName, typedNumber } from '@/lib/benefits/inputs'
import { formatPercent } from '@/lib/format/amounts'

/** The report reckons with 1% and 5%: the slider goes as far again, the field on to 100. */
const mostOnSlider = 10
const step = 0.1

type Props = { name: InputName; value: number | null; onSlide: (text: string) => void }

/** The same number by hand. Nothing is sent from it, and without a script it is not there. */
export function PercentSlider({ name, value, onSlide }: Props) {
  const shown = Math.min(value ?? 0, mostOnSlider)
  return (
    <div className="percent-slider">
      <span aria-hidden="true">0%</span>
      <input
        type="range"
        min={0}
        max={mostOnSlider}
        step={step}
        value={shown}
        onChange={(event) => onSlide(typedNumber(Number(event.target.value)))}
        aria-label={`${inputLabels[name]}, schuif`}
        aria-valuetext={formatPercent(value ?? 0)}
      />
      <span aria-hidden="true">{mostOnSlider}%</span>
    </div>
  )
}
