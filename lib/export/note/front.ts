import type { FileChild } from 'docx'
import type { Intervention } from '../../catalogue/intervention'
import { formatPublished } from '../../format/dates'
import { readableUrl } from '../../format/links'
import type { TakenList } from '../taken-list'
import { bullet, paragraph, strong, styled, webLink } from './paragraphs'

/** Which list this is, of when, and where it stands. */
export function front({ title, date, version, address, filters }: TakenList<Intervention>): FileChild[] {
  return [
    styled('Title', [title]),
    styled('Subtitle', [`${formatPublished(date)}, versie ${version} van de gegevens`]),
    styled('Subtitle', ['Deze lijst in de catalogus: ', webLink(readableUrl(address), address)]),
    ...(filters.length === 0
      ? []
      : [
          paragraph([strong('Gekozen filters')], { keepNext: true, spacing: { before: 200, after: 40 } }),
          ...filters.map((filter) => bullet([filter])),
        ]),
  ]
}
