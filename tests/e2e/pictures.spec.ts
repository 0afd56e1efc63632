import { expect, test } from '@playwright/test'

const pictures = [
  { address: '/factoren', of: 'factoren, opties en interventies', source: 'bijlagen 2 en 3 van het rapport van 2024' },
  { address: '/handelingsopties', of: 'de gescoorde opties', source: 'bijlage 3 van het rapport van 2024' },
  { address: '/baten', of: 'meer welbevinden', source: 'paragraaf 4.1 van het rapport van 2022' },
]

for (const { address, of, source } of pictures)
  test(`under a picture on ${address} stand its source and, folded, its figures as a table`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByText(`Bron: ${source}`).first()).toBeVisible()
    const fold = page
      .getByRole('group')
      .filter({ hasText: `Dezelfde gegevens als tabel: ${of}` })
      .last()
    await expect(fold.getByRole('table')).toBeHidden()
    await fold.getByText('Dezelfde gegevens als tabel').click()
    await expect(fold.getByRole('table')).toBeVisible()
  })
