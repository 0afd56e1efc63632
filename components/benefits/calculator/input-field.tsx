import type { ReactNode } from 'react'
import { inputLabels, type InputName } from '@/lib/benefits/inputs'

type Props = {
  name: InputName
  hint: string
  value: string
  unit?: string
  message: string | undefined
  onType: (text: string) => void
  onLeave: () => void
  children?: ReactNode
}

/** One input with what it means, what is wrong with it, and below it an easier way to fill it. */
export function InputField({ name, hint, value, unit, message, onType, onLeave, children }: Props) {
  return (
    <div>
      <label htmlFor={name} className="block text-ui font-semibold">
        {inputLabels[name]}
      </label>
      <p id={`${name}-uitleg`} className="text-note text-ink-soft">
        {hint}
      </p>
      {message && (
        <p id={`${name}-fout`} className="mt-2 border-l-2 border-ink pl-2 text-note font-semibold">
          <span className="sr-only">Fout: </span>
          {message}
        </p>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-x-3">
        <input
          type="text"
          inputMode={unit ? 'decimal' : 'numeric'}
          autoComplete="off"
          maxLength={40}
          id={name}
          name={name}
          value={value}
          onChange={(event) => onType(event.target.value)}
          onBlur={onLeave}
          aria-describedby={message ? `${name}-uitleg ${name}-fout` : `${name}-uitleg`}
          aria-invalid={message !== undefined}
          className={`field max-w-40 aria-invalid:border-3 aria-invalid:border-ink ${unit ? 'narrow:max-w-20' : ''}`}
        />
        {unit && <span className="text-ui">{unit}</span>}
        {children}
      </div>
    </div>
  )
}
