/** A whole answer to a GET, ready for anyone who asks the same. Header names are in lower case. */
export type Answer = { status: number; headers: Record<string, string>; body: Buffer }

/** A few words, for what is no page. */
export function textAnswer(status: number, text: string, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: Buffer.from(text === '' ? '' : `${text}\n`),
  }
}
