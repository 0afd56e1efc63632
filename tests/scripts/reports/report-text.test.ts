import { expect, test } from 'vitest'
import { madeUpReport, readMadeUpReport } from './made-up-report'

test('a list belongs to the life phase above it', () => {
  expect(readMadeUpReport().passages.map(({ heading }) => heading)).toEqual([
    'Rond de geboorte, Effectieve interventies',
    'Jeugd, Effectieve interventies',
    'Jeugd, Kansrijke interventies',
  ])
})

test('the four phases without a section of their own have a heading in capitals', () => {
  const phases = ['ADOLESCENTEN', 'STUDENTEN', 'VOLWASSENEN', 'OUDEREN']
  const lists = phases.map((phase) => ` ${phase}\n\nProgramma’s\nTekst\n Kansrijke interventies\n• Een\n`)
  const text = `3. Effectieve en kansrijke interventies\n${lists.join('')}4. Economische baten`
  expect(readMadeUpReport(text).passages.map(({ heading }) => heading)).toEqual([
    'Adolescenten, Kansrijke interventies',
    'Studenten, Kansrijke interventies',
    'Volwassenen, Kansrijke interventies',
    'Ouderen, Kansrijke interventies',
  ])
})

test('bullets and dashes open a bullet, which runs on until the next', () => {
  const [birth, effective, promising] = readMadeUpReport().passages
  expect(birth!.bullets).toEqual(['Samen Zwanger: een groep.\n'])
  expect(effective!.bullets[0]).toContain('strategieën leert kinderen')
  expect(promising!.bullets).toEqual(['Schooljudo helpt.'])
})

test('a list goes on behind the box and the addresses at the foot of a page', () => {
  const effective = readMadeUpReport().passages[1]!
  expect(effective.bullets).toHaveLength(2)
  expect(effective.bullets[1]).toContain('Rel@x en KIVA helpen\nleerlingen.')
  expect(effective.bullets[0]).not.toMatch(/Leefomgevingen|Thuis|https:/)
})

test('programmes and the online offer are no list of interventions', () => {
  const bullets = readMadeUpReport().passages.flatMap((passage) => passage.bullets)
  expect(bullets.filter((bullet) => /programma dat|website/.test(bullet))).toEqual([])
})

test('the addresses of chapter 3 are read, each once', () => {
  const twice = readMadeUpReport().whole.replace('4. Eco', 'https://kiva.nl/?gclid=1\n4. Eco')
  expect(readMadeUpReport(twice).addresses).toEqual([
    'https://www.nji.nl/interventies/denken',
    'https://kiva.nl/?gclid=1',
  ])
})

test('a word that is broken off at the end of a line or a column reads as one word', () => {
  expect(readMadeUpReport().whole).toContain('Alternatieve Denkstrategieën')
  expect(readMadeUpReport(madeUpReport.replace('Denk-\n', 'Denk-\n\n ')).whole).toContain('Denkstrategieën')
})

test('a hyphen that is no break stays', () => {
  const text = madeUpReport.replace('een groep.', 'een lees-\n8 groep, een - \n• Een doe-groep.')
  expect(readMadeUpReport(text).whole).toContain('een lees-\n8 groep, een - \n• Een doe-groep.')
})
