import type { Loaded } from '../export/dataset'
import { siteOrigin } from '../url/site-origin'
import { findFaults } from './find-faults'
import { findResource } from './find-resource'
import { faulty, methodProblem, problem } from './problem'
import { preflight, type Reply, toResponse } from './reply'

/** The answer to any request under "/api", also to those that make no sense. Never throws. */
export function answerApi(request: Request, loaded: Loaded): Response {
  return request.method === 'OPTIONS' ? preflight() : toResponse(replyTo(request, loaded), request)
}

function replyTo({ method, url, headers }: Request, loaded: Loaded): Reply {
  if (method !== 'GET' && method !== 'HEAD') return methodProblem()
  try {
    const { pathname, search, searchParams } = new URL(url)
    const resource = findResource(pathname, loaded, siteOrigin(headers))
    if ('status' in resource) return resource
    return faulty(400, findFaults(search, resource.parameters)) ?? resource.reply(searchParams)
  } catch (error) {
    console.error(error)
    return problem(500, 'Er ging bij ons iets mis. Probeer het later nog eens.')
  }
}
