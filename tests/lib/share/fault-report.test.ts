import { expect, test } from 'vitest'
import { faultReport, mailtoAddress } from '@/lib/share/fault-report'

const about = { kind: 'Interventie', id: 'kiva', name: 'KIVA', address: '/interventies/kiva', version: '1.2.0' }

test('a report says which page, id and version it is about, and leaves room for what is wrong', () => {
  const { subject, body } = faultReport(about)
  expect(subject).toBe('Fout in de Interventiecatalogus Mentale Gezondheid: KIVA')
  expect(body.split('\r\n')).toEqual(
    expect.arrayContaining([
      'Wat klopt er niet?',
      'Interventie: KIVA',
      'Id: kiva',
      'Adres: /interventies/kiva',
      'Versie van de gegevens: 1.2.0',
    ]),
  )
  expect(body).toMatch(/^Wat klopt er niet\?\r\n\r\n\r\n/)
})

test('a mail program reads back exactly what we wrote, and lines end as mail wants them', () => {
  const report = faultReport({ ...about, name: 'Pesten? “Nee & 100%” #1 + één' })
  const address = new URL(mailtoAddress('fouten+ic@gemeente.nl', report))
  expect(address.href).toContain('%0D%0A')
  expect(address.href).not.toMatch(/[\s"<>+]/)
  expect(decodeURIComponent(address.pathname)).toBe('fouten+ic@gemeente.nl')
  const fields = address.search
    .slice(1)
    .split('&')
    .map((one) => one.split('=').map(decodeURIComponent))
  expect(fields).toEqual([
    ['subject', report.subject],
    ['body', report.body],
  ])
})
