import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import {
  calculatorAddress,
  type InputName,
  type Inputs,
  perInput,
  readInputs,
  readTyped,
  writeInputs,
} from '@/lib/benefits/inputs'

/** Browsers limit how often an address may change; a pause this long ends a run of typing or sliding. */
const pauseMs = 250

/**
 * What stands in the fields. It starts as the address and the address follows, but only to what can be answered: what is
 * refused reaches it by the button, and so the server, which then lists every problem.
 */
export function useInputs(defaults: Inputs) {
  const params = useSearchParams()
  const inAddress = readInputs(params, defaults)
  const address = writeInputs(inAddress.typed, defaults)
  const [typed, setTyped] = useState(inAddress.typed)
  const [followed, setFollowed] = useState(address)
  const [written, setWritten] = useState(address)
  if (followed !== address) {
    setFollowed(address)
    // An address that we did not write (Back, a link) wins over what stood in the fields.
    if (written !== address) {
      setWritten(address)
      setTyped(inAddress.typed)
    }
  }

  const { values, problems } = readTyped(typed, defaults)
  const next = writeInputs(typed, defaults)
  const canWrite = problems.length === 0 && next !== address
  useEffect(() => {
    if (!canWrite) return
    const timer = setTimeout(() => {
      // The next page can stand in the bar before this one is gone; its address is not ours to change.
      if (window.location.pathname !== calculatorAddress('')) return
      setWritten(next)
      window.history.replaceState(null, '', calculatorAddress(next))
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [canWrite, next])

  /** A number half typed says nothing yet: until its field is left, the last good one counts. */
  const [typing, setTyping] = useState<InputName | null>(null)
  const [good, setGood] = useState(values)
  if (hasNewGood(values, good)) setGood(perInput((name) => values[name] ?? good[name]))

  return {
    inAddress,
    typed,
    values: perInput((name) => values[name] ?? (typing === name ? good[name] : null)),
    problems: problems.filter(({ name }) => name !== typing),
    isRight: problems.length === 0,
    type: (name: InputName, text: string) => {
      setTyped({ ...typed, [name]: text })
      setTyping(name)
    },
    /** A value that is whole at once: from a slider or a link. */
    set: (name: InputName, text: string) => {
      setTyped({ ...typed, [name]: text })
      setTyping(null)
    },
    leave: () => {
      setTyped(readTyped(typed, defaults).typed)
      setTyping(null)
    },
  }
}

type Values = Record<InputName, number | null>

const hasNewGood = (values: Values, good: Values) =>
  Object.entries(values).some(([name, value]) => value !== null && value !== good[name as InputName])
