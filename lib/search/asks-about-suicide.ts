import { fold } from '../text/fold'
import type { Reading } from './search'

/** Whether the words, or what the thesaurus makes of them, are about suicide: whoever asks may need help now. */
export const asksAboutSuicide = (
  q: string,
  { corrections, alsoSearched }: Pick<Reading, 'corrections' | 'alsoSearched'>,
) =>
  [q, ...alsoSearched, ...corrections.flatMap(({ readAs }) => readAs)].some((words) =>
    /suicid|zelfdod|zelfmoord/.test(fold(words)),
  )
