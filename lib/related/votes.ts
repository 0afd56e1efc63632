import type { Catalogue } from '../catalogue/catalogue'

/** The votes of all options together, beside the most that the report's own rule allows; and how many gave a score. */
export type Votes = { total: number; participants: number; perParticipant: number; neededForScore: number }

export function countVotes({ actionOptions, methods }: Pick<Catalogue, 'actionOptions' | 'methods'>): Votes {
  const figure = (id: string) => methods.flatMap(({ figures }) => figures).find((one) => one.id === id)!.value
  return {
    total: actionOptions.reduce((sum, { votes }) => sum + votes, 0),
    participants: figure('deelnemers-sessie-2'),
    perParticipant: figure('stemmen-per-deelnemer'),
    neededForScore: figure('stemmen-voor-beoordeling'),
  }
}
