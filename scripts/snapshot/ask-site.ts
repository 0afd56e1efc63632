import type { Answer } from './collect'

/** Asks a running site for what stands at an address. */
export const askSite =
  (origin: string) =>
  async (address: string): Promise<Answer> => {
    // Without a name of its own the site writes paths into its files, and not the port it happens to stand on.
    const response = await fetch(origin + address, { headers: { 'x-forwarded-proto': 'none' }, redirect: 'error' })
    if (!response.ok) throw new Error(`${address} answers ${response.status}.`)
    return {
      body: Buffer.from(await response.arrayBuffer()),
      isPage: response.headers.get('content-type')?.startsWith('text/html') ?? false,
      name: /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1],
    }
  }
