import type { ActionOption } from '../catalogue/action-option'
import type { Classification } from '../catalogue/record-fields'
import type { Vocabularies } from '../catalogue/vocabularies'

/** The closed list goes from high to low. */
type Scores = Vocabularies['scores']
type Score = Scores[number]

export type ScoredOption = ActionOption & { scores: NonNullable<ActionOption['scores']> }
export type ImpactCell = { effort: Score; options: ScoredOption[] }
export type ImpactRow = { impact: Score; basis: Classification['basis']; cells: ImpactCell[] }

/** Where the scored options stand: impact down, the highest first; effort across, the lowest first. */
export type ImpactEffort = { efforts: Score[]; rows: ImpactRow[]; scored: ScoredOption[] }

export function impactEffort(options: readonly ActionOption[], scores: Scores): ImpactEffort {
  const efforts = scores.toReversed()
  const scored = options.filter(isScored).toSorted((a, b) => b.votes - a.votes)
  return {
    efforts,
    rows: scores.map((impact) => ({
      impact,
      basis: impactBasis(impact, scores),
      cells: efforts.map((effort) => ({
        effort,
        options: scored.filter((one) => impactOf(one, scores) === impact && one.scores.effort === effort.id),
      })),
    })),
    scored,
  }
}

/**
 * The lower of effect and reach. The report makes impact of the two (effect × reach), but says what comes out only
 * where both are the highest: there this rule says the same. For the rest the rule is ours. It is the careful one: no
 * option stands higher than the experts scored it on both.
 */
export const impactOf = ({ scores: { effect, reach } }: ScoredOption, scores: Scores): Score =>
  scores.findLast(({ id }) => id === effect || id === reach)!

/** Whether an impact is in the words of the report or by our rule. */
const impactBasis = (impact: Score, scores: Scores): Classification['basis'] =>
  impact === scores[0] ? 'rapport' : 'redactie'

/** The scores of one option in words, with the factors it is about. */
export type ScoreLine = {
  option: ScoredOption
  factors: string[]
  effect: string
  reach: string
  impact: string
  impactBasis: Classification['basis']
  effort: string
}

/** Every scored option, the most votes first. Factors that the short list made into one have one name. */
export function scoreLines(
  { scored }: ImpactEffort,
  { scores, factors }: Pick<Vocabularies, 'scores' | 'factors'>,
): ScoreLine[] {
  const say = (id: string) => scores.find((score) => score.id === id)!.label
  return scored.map((option) => {
    const own = factors.filter(({ id }) => option.factors.includes(id))
    const impact = impactOf(option, scores)
    return {
      option,
      factors: [...new Set(own.map(({ shortlistName, label }) => shortlistName ?? label))],
      effect: say(option.scores.effect),
      reach: say(option.scores.reach),
      impact: impact.label,
      impactBasis: impactBasis(impact, scores),
      effort: say(option.scores.effort),
    }
  })
}

/** The options without scores, per number of votes, the most first. */
export function unscoredByVotes(options: readonly ActionOption[]): { votes: number; options: ActionOption[] }[] {
  const unscored = options.filter((option) => !isScored(option))
  const counts = new Set(unscored.map(({ votes }) => votes))
  return [...counts]
    .toSorted((a, b) => b - a)
    .map((votes) => ({ votes, options: unscored.filter((option) => option.votes === votes) }))
}

const isScored = (option: ActionOption): option is ScoredOption => option.scores !== undefined
