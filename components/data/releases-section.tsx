import { ReadingSection } from '@/components/layout/reading-section'
import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import { formatPublished } from '@/lib/format/dates'

/** What changed in the data, and when. */
export function ReleasesSection({ releases }: { releases: Vocabularies['releases'] }) {
  return (
    <ReadingSection id="versies" title="Versies">
      <p>
        Elke verandering in de gegevens krijgt een nieuw nummer. Het eerste getal gaat omhoog als een veld verdwijnt of
        iets anders gaat betekenen, het tweede als er iets bij komt, het derde bij een verbetering. Het nummer staat in
        elk bestand en in de naam ervan.
      </p>
      <ol className="mt-5 border-b border-rule">
        {releases.map(({ id, date, changes }) => (
          <li key={id} className="border-t border-rule py-3">
            <h3 className="font-sans text-ui font-semibold">
              Versie {id}{' '}
              <span className="font-normal text-ink-soft">
                <time dateTime={date}>{formatPublished(date)}</time>
              </span>
            </h3>
            <ul className="text-ui">
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </ReadingSection>
  )
}
