import type { ComponentProps, ComponentType } from 'react'

type InputProps = ComponentProps<'input'>

type Props = {
  label: string
  /** What is typed in, where that is more than a plain input. */
  Input?: 'input' | ComponentType<InputProps>
} & Pick<InputProps, 'value' | 'defaultValue' | 'onChange'>

/** A search field joined to its button; the form around it decides what is asked. */
export function SearchField({ label, Input = 'input', ...input }: Props) {
  return (
    <div>
      <label htmlFor="q" className="mb-2 block text-ui font-semibold text-balance">
        {label}
      </label>
      <div className="relative flex">
        <Input
          type="search"
          id="q"
          name="q"
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          className="field h-14 rounded-r-none border-r-0"
          {...input}
        />
        <button type="submit" className="button h-14 rounded-l-none px-7">
          Zoek
        </button>
      </div>
    </div>
  )
}
