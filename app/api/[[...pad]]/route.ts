import { answerApi } from '@/lib/api/answer'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'

/** Everything under "/api", also what is not there: the API has its own words for that. */
const answer = (request: Request) => answerApi(request, { catalogue: loadCatalogue(), lists: loadLists() })

// A method that is not named here would get an answer without words from the framework.
export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
}
