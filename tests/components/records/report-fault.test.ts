import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ReportFault } from '@/components/records/report-fault'
import { catalogueOf } from '@/tests/fixtures'

beforeEach(() => {
  for (const name of ['SITE_URL', 'CONTACT_NAME', 'CONTACT_URL', 'CONTACT_EMAIL']) vi.stubEnv(name, '')
})
afterEach(() => void vi.unstubAllEnvs())

const show = () =>
  renderToStaticMarkup(
    createElement(ReportFault, {
      about: { kind: 'Interventie', id: 'kiva', name: 'KIVA' },
      address: '/interventies/kiva',
      catalogue: catalogueOf(),
    }),
  )

test('where no one is named to read it, nothing is offered, also not at an address that is none', () => {
  expect(show()).toBe('')
  vi.stubEnv('CONTACT_EMAIL', 'a@b.nl?bcc=c@d.nl')
  vi.stubEnv('CONTACT_URL', 'javascript:alert(1)')
  expect(show()).toBe('')
})

test('a mail is filled in with the page, and the full address where that is known', () => {
  vi.stubEnv('CONTACT_EMAIL', 'fouten@gemeente.nl')
  vi.stubEnv('SITE_URL', 'https://catalogus.nl')
  const [, mailto] = /href="(mailto:[^"]*)"/.exec(show())!
  expect(decodeURIComponent(mailto!)).toContain('Adres: https://catalogus.nl/interventies/kiva')
})

test('with a page only, it leads there with the lines to take along', () => {
  vi.stubEnv('CONTACT_URL', 'https://gemeente.nl/contact')
  expect(show()).toContain('href="https://gemeente.nl/contact"')
  expect(show()).toContain('Adres: /interventies/kiva\nVersie van de gegevens: 1.2.0')
  expect(show()).not.toContain('mailto:')
})
