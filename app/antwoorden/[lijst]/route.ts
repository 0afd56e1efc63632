import { notFound } from 'next/navigation'
import { loadLists } from '@/lib/catalogue/load'
import { answer } from '@/lib/facets/answer'
import { actionOptionList } from '@/lib/lists/action-options'
import { interventionList } from '@/lib/lists/interventions'
import { policyMeasureList } from '@/lib/lists/policy-measures'
import { programmeList } from '@/lib/lists/programmes'
import { type PageParams, toPageParams } from '@/lib/url/search-params'

const answers = {
  interventies: (params: PageParams) =>
    answer(loadLists().interventions, interventionList, loadLists().index, params).view,
  programmas: (params: PageParams) => answer(loadLists().programmes, programmeList, loadLists().index, params).view,
  beleid: (params: PageParams) => answer(loadLists().policyMeasures, policyMeasureList, loadLists().index, params).view,
  handelingsopties: (params: PageParams) =>
    answer(loadLists().actionOptions, actionOptionList, loadLists().index, params).view,
}

/** What a list shows for an address, for a browser that does not hold the list itself. */
export async function GET(request: Request, { params }: RouteContext<'/antwoorden/[lijst]'>) {
  const { lijst } = await params
  const answerFor = Object.hasOwn(answers, lijst) ? answers[lijst as keyof typeof answers] : notFound()
  return Response.json(answerFor(toPageParams(new URL(request.url).searchParams)))
}
