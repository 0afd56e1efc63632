import type { KnownDifference } from './known-differences'

const footnote = 'number of a footnote'

/** Numbers printed in chapter 4, or in the bullets of chapter 5 on benefits, that are no figure of a record. */
export const knownBenefitNumbers: KnownDifference[] = [
  { what: '4.1 Kostenreductie', reason: 'number of the section' },
  { what: 'ziekte)7, 8, 9, 10', reason: footnote },
  { what: 'NEMESIS-2', reason: 'name of the study' },
  { what: 'studie11', reason: footnote },
  { what: 'Form12', reason: footnote },
  { what: 'Figuur 1', reason: 'number of the figure; the text has no values of it' },
  { what: 'op van 5 x €28,86', reason: 'the sum behind the amount for 5%; both amounts have a figure' },
  { what: 'gerealiseerd13, 14', reason: footnote },
  { what: '4.2 Kostenreductie', reason: 'number of the section' },
  { what: 'depressies15', reason: footnote },
  { what: 'angststoornissen16', reason: footnote },
  { what: '1. de kosten van depressie', reason: 'number in a list' },
  { what: '2. hoe die uitgaven', reason: 'number in a list' },
  { what: '1-jaarsprevalentie', reason: 'the period of the prevalence, which its record says in words' },
  { what: '17. In een GGD-regio', reason: footnote },
  { what: 'kosten18', reason: footnote },
  { what: 'begeleiding19', reason: footnote },
]
