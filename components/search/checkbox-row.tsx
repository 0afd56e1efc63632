import type { ReactNode } from 'react'
import type { Noun } from '@/lib/format/words'

type Props = {
  name: string
  value: string
  label: string
  mark?: ReactNode
  count?: number
  noun: Noun
  isChecked: boolean
  onChange: () => void
}

/** A checkbox with its word and, at the right, the number it would give. */
export function CheckboxRow({ name, value, label, mark, count, noun, isChecked, onChange }: Props) {
  return (
    <label
      className={`flex min-h-8 cursor-pointer items-center gap-2.5 py-1 text-ui leading-tight narrow:min-h-11 ${
        isChecked ? 'font-semibold' : count === 0 ? 'text-ink-soft' : ''
      }`}
    >
      <input type="checkbox" name={name} value={value} checked={isChecked} onChange={onChange} className="checkbox" />
      {mark}
      <span className="min-w-0 grow">{label} </span>
      {count !== undefined && (
        <span className="text-note tabular-nums">
          {count}
          <span className="sr-only"> {count === 1 ? noun.one : noun.many}</span>
        </span>
      )}
    </label>
  )
}
