import type { Method } from '@/lib/catalogue/method'

/** How the report came from many factors to few; the numbers are its own. */
const steps = [
  { figure: 'factoren-eerste-lijst', words: 'factoren in eerder onderzoek' },
  { figure: 'factoren-longlist', words: 'na samenvoegen: de lange lijst' },
  { figure: 'factoren-concept-shortlist', words: 'voorstel van het RIVM' },
  { figure: 'factoren-shortlist', words: 'met de meeste invloed, volgens experts' },
  { figure: 'factoren-met-meeste-perspectief', words: 'waar de overheid het meeste kan doen' },
]

/** The sieve from 140 to 6 in figures with words. */
export function FactorSieve({ methods }: { methods: Method[] }) {
  const figures = methods.flatMap(({ figures: own }) => own)
  return (
    <ol className="grid grid-cols-5 gap-x-6 border-y border-rule py-4 print:py-2 narrow:grid-cols-1 narrow:gap-y-2">
      {steps.map(({ figure, words }) => (
        <li key={figure} className="narrow:grid narrow:grid-cols-[3.5rem_minmax(0,1fr)] narrow:items-baseline">
          <span className="block font-serif text-h2">{figures.find(({ id }) => id === figure)?.value}</span>
          <span className="block text-note text-balance text-ink-soft"> {words}</span>
        </li>
      ))}
    </ol>
  )
}
