import Link from 'next/link'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Factor } from '@/lib/catalogue/vocabularies'
import { countOf, inSentence, type Noun, nouns } from '@/lib/format/words'
import { actionOptionList } from '@/lib/lists/action-options'
import { interventionList } from '@/lib/lists/interventions'
import { ofFactor } from '@/lib/related/of-factor'
import { factorAddress } from '@/lib/url/addresses'
import { filteredAddress } from '@/lib/url/query'
import { MarkRow } from '../records/status-mark'
import { LevelSteps } from './level-steps'

const nameStyle = {
  'lange-lijst': 'text-ink',
  'veel-invloed': 'font-semibold text-ink',
  'meeste-perspectief': 'font-bold',
}

const option = { one: 'optie', many: 'opties' }

/** A factor on the map: how far it came, and how many options and interventions there are, each a way to the list. */
export function FactorLine({ factor, catalogue }: { factor: Factor; catalogue: Catalogue }) {
  const { options, twins, interventions } = ofFactor(factor, catalogue)
  const level = catalogue.vocabularies['factor-levels'].find(({ id }) => id === factor.level)!.label
  const isSecondTwin = twins.some((twin) => isBefore(twin, factor, catalogue))
  const listedIn = { factor: factor.id }
  return (
    <li className="factor-line narrow:py-1.5">
      <LevelSteps level={factor.level} />
      <span>
        <Link
          href={factorAddress(factor.id)}
          className={`${nameStyle[factor.level]} no-underline hover:underline focus-visible:underline`}
        >
          {factor.label}
        </Link>
        <span className="sr-only"> ({level})</span>
      </span>{' '}
      <span className="factor-options">
        {isSecondTwin && options.length > 0 && <span className="text-note text-ink-soft">dezelfde </span>}
        <Count
          href={filteredAddress(actionOptionList, listedIn)}
          count={options.length}
          noun={option}
          of={factor.label}
        />
      </span>{' '}
      <span className="factor-interventions">
        <Count
          href={filteredAddress(interventionList, listedIn)}
          count={interventions.length}
          noun={nouns.intervention}
          of={factor.label}
        />
      </span>
      <span className="factor-marks has-marks">
        <MarkRow statuses={interventions.map(({ record }) => record.status)} />
      </span>
    </li>
  )
}

/** A number that leads to as many, with its unit and its factor for who hears it alone. None is a dash and leads nowhere. */
function Count({ href, count, noun, of }: { href: string; count: number; noun: Noun; of: string }) {
  if (count === 0)
    return (
      <>
        <span aria-hidden="true" className="text-ink-soft">
          –
        </span>
        <span className="sr-only">{countOf(noun, 0)}</span>
      </>
    )
  return (
    <Link href={href} className="-mx-2 inline-block min-h-6 px-2 print:min-h-0 narrow:-my-1.5 narrow:py-1.5">
      {count}
      <span className="sr-only">
        {' '}
        {count === 1 ? noun.one : noun.many} bij {inSentence(of)}
      </span>
    </Link>
  )
}

function isBefore(one: Factor, other: Factor, { vocabularies: { factors } }: Catalogue): boolean {
  return factors.indexOf(one) < factors.indexOf(other)
}
