import { inputLabels, inputNames, type InputName, typedNumber } from '@/lib/benefits/inputs'
import { formatPercent } from '@/lib/format/amounts'

/** The form as text, for paper. */
export function AnsweredInputs({ values }: { values: Record<InputName, number | null> }) {
  return (
    <dl className="mb-3 hidden grid-cols-[auto_1fr] gap-x-6 text-ui print:grid">
      {inputNames.map((name) => (
        <div key={name} className="contents">
          <dt>{inputLabels[name]}</dt>
          <dd className="font-semibold">{sayValue(name, values[name])}</dd>
        </div>
      ))}
    </dl>
  )
}

function sayValue(name: InputName, value: number | null): string {
  if (value === null) return 'niet goed ingevuld'
  return name === 'volwassenen' ? typedNumber(value) : formatPercent(value)
}
