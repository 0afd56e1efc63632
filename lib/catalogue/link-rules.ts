import { eachRecord, problem, rule, type Rule } from './rule'

const trackingParameters = /^(utm_|gclid|fbclid|_ga|mc_)/i

export const linkRules: Rule[] = [
  rule({
    name: 'clean-links',
    description: 'Addresses carry no tracking, and a changed address keeps the printed one.',
    reads: ['links'],
    check: eachRecord((record) =>
      record.links.flatMap(({ url, printedUrl }) => [
        ...(isTracked(url)
          ? [problem(record, 'links', url, 'carries tracking. Store the clean address; keep this one in printedUrl.')]
          : []),
        ...(printedUrl === url
          ? [
              problem(
                record,
                'links',
                url,
                'is the same as printedUrl. printedUrl is for a difference only. Remove it.',
              ),
            ]
          : []),
      ]),
    ),
  }),
  rule({
    name: 'database-host',
    description: 'A link that names a database leads to that database.',
    reads: ['links'],
    check: eachRecord((record, { databases }) =>
      record.links.flatMap(({ url, database }) => {
        const host = databases.find((one) => one.id === database)?.host
        if (host === undefined || new URL(url).host === host) return []
        return [problem(record, 'links', url, `is not on ${host}, the host of "${database}". Change database or url.`)]
      }),
    ),
  }),
]

function isTracked(url: string): boolean {
  const { searchParams, hash } = new URL(url)
  return [...searchParams.keys()].some((key) => trackingParameters.test(key)) || hash.includes(':~:text=')
}
