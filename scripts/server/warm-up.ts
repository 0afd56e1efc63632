/** One of each that takes long the first time: code that is loaded, indexes that are made. */
const addresses = [
  '/',
  '/interventies?q=pesten',
  '/interventies.xlsx',
  '/interventies.docx',
  '/interventies/kanjertraining',
  '/zoeken?q=pesten',
  '/kaart',
  '/baten',
  '/selectie',
  '/vergelijk',
  '/api/v1/interventies',
  '/niet-gevonden',
]

/** Asks the site for its slowest parts, so that the first visitor does not wait for them. */
export async function warmUp(port: number): Promise<void> {
  for (const address of addresses)
    await fetch(`http://localhost:${port}${address}`).then((answer) => answer.arrayBuffer())
}
