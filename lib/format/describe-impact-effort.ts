import type { ImpactEffort } from '../related/impact-effort'
import { inSentence } from './words'

/** What to see first, and what to add: "Bij 3 van de 4 gescoorde opties verwachten experts een grote impact. Bij 2 daarvan verwachten zij ook veel inspanning. …" */
export function describeImpactEffort({ rows, efforts, scored }: ImpactEffort): string[] {
  if (scored.length === 0) return ['Geen enkele handelingsoptie is gescoord.']
  const high = rows[0]!.cells.flatMap(({ options }) => options)
  const of = `van de ${scored.length} gescoorde opties verwachten experts een grote impact.`
  if (high.length === 0) return [`Bij geen ${of}`]
  const first = `Bij ${high.length} ${of}`

  const most = efforts.at(-1)!.id
  const easier = high.filter(({ scores }) => scores.effort !== most)
  const costly = high.length - easier.length
  if (easier.length === 0) return [first, 'Daarbij verwachten zij steeds ook veel inspanning.']
  if (costly === 0) return [first, 'Daarbij verwachten zij nergens veel inspanning.']
  const cost = `Bij ${costly} daarvan verwachten zij ook veel inspanning.`
  const [only] = easier
  if (easier.length > 1) return [first, cost, `De andere ${easier.length} vragen minder.`]
  const effort = efforts.find(({ id }) => id === only!.scores.effort)!
  return [
    first,
    cost,
    `Van die ${high.length} vraagt alleen “${only!.name}” minder: de inspanning is ${inSentence(effort.label)}.`,
  ]
}
