import { useEffect, useRef, useState } from 'react'
import type { Answer } from '@/lib/benefits/answer'
import type { Problem } from '@/lib/benefits/inputs'
import { describeAnswer } from '@/lib/format/describe-savings'

/** A screen reader gets the answer after the last change, not at each step of a slider. */
const pauseMs = 700

/** The first problem or answer that is new, in one sentence. Empty until something changes: arriving announces itself. */
export function useAnnouncement(problems: Problem[], answers: Answer[]): string {
  const [announcement, setAnnouncement] = useState('')
  const said = useRef<string[] | null>(null)
  const sentences = [...problems.map(({ message }) => `Fout: ${message}`), ...answers.map(describeAnswer)].join('\n')
  useEffect(() => {
    const now = sentences.split('\n')
    if (said.current === null) {
      said.current = now
      return
    }
    const timer = setTimeout(() => {
      const changed = now.find((sentence) => !said.current!.includes(sentence))
      said.current = now
      if (changed !== undefined) setAnnouncement(changed)
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [sentences])
  return announcement
}
