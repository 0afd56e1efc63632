import type { FormEvent } from 'react'
import { calculatorAddress, inputNames, type Inputs } from '@/lib/benefits/inputs'
import { formatPercent } from '@/lib/format/amounts'
import { joinAnd } from '@/lib/format/words'
import { InputField } from './input-field'
import { PercentSlider } from './percent-slider'
import { SizePresets } from './size-presets'
import type { useInputs } from './use-inputs'

type Props = {
  inputs: ReturnType<typeof useInputs>
  defaults: Inputs
  /** The percentages of wellbeing that the report reckons with. */
  ownPercents: number[]
  onSubmit: (event: FormEvent) => void
}

/** What is asked. A plain form: without a script the server answers it. */
export function CalculatorForm({ inputs, defaults, ownPercents, onSubmit }: Props) {
  const { typed, values, problems } = inputs
  const hints = {
    volwassenen: 'In uw gemeente of regio',
    welbevinden: `Het rapport rekent met ${joinAnd(ownPercents.map(formatPercent))}`,
    depressie: `Procent van wie er een heeft. Het rapport rekent met ${formatPercent(defaults.depressie)}`,
    angst: `Procent van wie er een heeft. Het rapport rekent met ${formatPercent(defaults.angst)}`,
  }
  return (
    <form
      action={calculatorAddress('')}
      method="get"
      onSubmit={onSubmit}
      aria-label="Reken met uw eigen getallen"
      className="calculator-form grid gap-6 self-start print:hidden"
    >
      {inputNames.map((name) => (
        <InputField
          key={name}
          name={name}
          hint={hints[name]}
          value={typed[name]}
          unit={name === 'volwassenen' ? undefined : '%'}
          message={problems.find((problem) => problem.name === name)?.message}
          onType={(text) => inputs.type(name, text)}
          onLeave={inputs.leave}
        >
          {name === 'volwassenen' ? (
            <SizePresets
              typed={typed}
              adults={values.volwassenen}
              defaults={defaults}
              onChoose={(text) => inputs.set(name, text)}
            />
          ) : (
            <PercentSlider name={name} value={values[name]} onSlide={(text) => inputs.set(name, text)} />
          )}
        </InputField>
      ))}
      <button type="submit" className="button w-full">
        Bereken
      </button>
    </form>
  )
}
