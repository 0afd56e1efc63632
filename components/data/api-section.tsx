import { ReadingSection } from '@/components/layout/reading-section'
import { apiVersion } from '@/lib/api/version'
import { MarginNote } from '@/components/ui/margin-note'

/** How to ask the API, with the same question in three languages. */
export function ApiSection({ origin }: { origin: string }) {
  return (
    <ReadingSection
      id="api"
      title="API"
      note={
        <MarginNote>
          <b>Streng.</b> Een parameter of waarde die niet bestaat, geeft een fout die zegt welke er wel zijn. Een pagina
          laat zo’n waarde stil weg.
        </MarginNote>
      }
    >
      <div className="grid gap-4">
        <p>
          De API geeft dezelfde gegevens als JSON, zonder sleutel en alleen om te lezen. De parameters zijn die van de
          lijsten op deze site. Met <code>pagina</code> en <code>perPagina</code> (ten hoogste 100) bladert u. De API
          volgt de Nederlandse API Design Rules.
        </p>
        <ul>
          {descriptions.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
        <p>
          Dit is versie {apiVersion} van de API. Er kunnen velden en parameters bij komen. Verandert er iets waar een
          programma op kan vastlopen, dan komt er een nieuwe versie op een nieuw adres, en staat hier hoelang de oude
          blijft.
        </p>
        {examplesFor(origin).map(({ language, code }) => (
          <figure key={language}>
            <figcaption className="text-note font-semibold">{language}</figcaption>
            <pre className="code mt-1">
              <code>{code}</code>
            </pre>
          </figure>
        ))}
      </div>
    </ReadingSection>
  )
}

const descriptions = [
  { href: '/api/v1/openapi.json', label: 'Beschrijving van de API (OpenAPI 3.1)' },
  { href: '/data/dcat.jsonld', label: 'Beschrijving voor dataportalen (DCAT-AP-NL 3)' },
]

const query = 'levensfase=jeugd&leefomgeving=school'

const examplesFor = (origin: string) => [
  {
    language: 'curl',
    code: `curl "${origin}/api/v1/interventies?${query}&perPagina=100"`,
  },
  {
    language: 'R',
    code: `library(readr)
interventies <- read_csv("${origin}/interventies.csv?${query}")
table(interventies$status)`,
  },
  {
    language: 'Python',
    code: `import pandas as pd
interventies = pd.read_csv("${origin}/interventies.csv?${query}")
interventies["leefomgevingen"].str.split(" | ", regex=False).explode().value_counts()`,
  },
]
