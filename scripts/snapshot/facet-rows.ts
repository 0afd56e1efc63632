import type { CheerioAPI } from 'cheerio'

/** The choices in the filter panel of a list, each with the address of the list on that choice alone. */
export const facetRows = ($: CheerioAPI, listPath: string) =>
  $('#filters input[type="checkbox"]')
    .toArray()
    .map((box) => ({
      box: $(box),
      address: `${listPath}?${new URLSearchParams({ [$(box).attr('name')!]: $(box).attr('value')! })}`,
    }))
