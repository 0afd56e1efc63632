import { expect, test } from 'vitest'
import { calculatorAddress, mostAdults, perInput, readInputs, writeInputs } from '@/lib/benefits/inputs'

const defaults = { volwassenen: 1_000_000, welbevinden: 5, depressie: 5, angst: 5 }
const read = (query: string) => readInputs(new URLSearchParams(query), defaults)
const messages = (query: string) => read(query).problems.map(({ name, message }) => `${name}: ${message}`)

test('an address that asks nothing, or only empty fields, asks the default', () => {
  for (const query of ['', 'volwassenen=&welbevinden=%20&depressie=&angst='])
    expect(read(query)).toEqual({
      typed: { volwassenen: '1.000.000', welbevinden: '5', depressie: '5', angst: '5' },
      values: defaults,
      problems: [],
    })
})

test('what was typed is kept as it was, beside what it means', () => {
  const { typed, values } = read('volwassenen=350+000&welbevinden=2.5%25&depressie=0&angst=100')
  expect(typed).toEqual({ volwassenen: '350 000', welbevinden: '2.5%', depressie: '0', angst: '100' })
  expect(values).toEqual({ volwassenen: 350_000, welbevinden: 2.5, depressie: 0, angst: 100 })
})

test('nonsense is refused at its own field, and the other fields still count', () => {
  expect(messages('volwassenen=-5&welbevinden=300&depressie=tien')).toEqual([
    'volwassenen: Vul een getal in van 1 of meer.',
    'welbevinden: Vul een percentage in van ten hoogste 100.',
    'depressie: Vul een percentage in, bijvoorbeeld 2,5.',
  ])
  const { typed, values } = read('volwassenen=-5&welbevinden=300&depressie=tien')
  expect(values).toEqual({ volwassenen: null, welbevinden: null, depressie: null, angst: 5 })
  expect([typed.volwassenen, typed.welbevinden, typed.depressie]).toEqual(['-5', '300', 'tien'])
})

test.each([
  ['volwassenen=veel', 'volwassenen: Vul een getal in, bijvoorbeeld 350.000.'],
  ['volwassenen=0', 'volwassenen: Vul een getal in van 1 of meer.'],
  ['volwassenen=350,5', 'volwassenen: Vul een heel getal in, zonder komma. Zet tussen duizendtallen een punt.'],
  [`volwassenen=${mostAdults + 1}`, 'volwassenen: Vul ten hoogste 20.000.000 in. Die grens is van ons.'],
  ['angst=-0,1', 'angst: Vul een percentage in van 0 of meer.'],
  ['angst=100,01', 'angst: Vul een percentage in van ten hoogste 100.'],
  ['angst=2,555', 'angst: Vul ten hoogste twee cijfers achter de komma in.'],
])('%s says what to do', (query, message) => {
  expect(messages(query)).toEqual([message])
})

test('the ends themselves are good, and so is every hundredth', () => {
  expect(messages(`volwassenen=${mostAdults}&welbevinden=0&angst=100`)).toEqual([])
  expect(messages('volwassenen=1')).toEqual([])
  for (let hundredth = 0; hundredth <= 10_000; hundredth += 97)
    expect(messages(`welbevinden=${(hundredth / 100).toFixed(2)}`)).toEqual([])
})

test('of a parameter that comes twice the first counts', () => {
  expect(read('welbevinden=2&welbevinden=9').values.welbevinden).toBe(2)
})

test('hostile text is refused, short, and without what cannot be seen', () => {
  for (const text of [
    '9'.repeat(100_000),
    '💙'.repeat(5000),
    '\u0000\u202E5\uFEFF-',
    '\ud800',
    '<script>',
    '__proto__',
  ]) {
    const { typed, values } = readInputs({ get: (name) => (name === 'angst' ? text : null) }, defaults)
    expect([...typed.angst].length).toBeLessThanOrEqual(40)
    expect(typed.angst).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
    expect(values.volwassenen).toBe(1_000_000)
  }
  expect(messages(`volwassenen=${'9'.repeat(400)}`)).toHaveLength(1)
})

test('an address comes back as it was written, without what is the default', () => {
  for (const query of ['', 'volwassenen=350.000', 'volwassenen=25000&welbevinden=2%2C5&angst=0', 'depressie=tien'])
    expect(writeInputs(read(query).typed, defaults)).toBe(query)
  expect(writeInputs(read('volwassenen=1+miljoen&welbevinden=5,0&depressie=&angst=7').typed, defaults)).toBe('angst=7')
})

test('what is read from a written address is what was written', () => {
  const typed = perInput((name) => (name === 'volwassenen' ? '12 345' : '7,25'))
  expect(read(writeInputs(typed, defaults))).toMatchObject({ typed, problems: [] })
})

test('without parameters the address is that of the page', () => {
  expect([calculatorAddress(''), calculatorAddress('angst=7')]).toEqual(['/baten', '/baten?angst=7'])
})
