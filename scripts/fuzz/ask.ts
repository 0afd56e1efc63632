import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** As it goes over the line, letter for letter: no client tidies it. */
export type RawRequest = { method: string; path: string; headers: [name: string, value: string][] }

export type Answer = {
  /** 0 when the server closed the line without an answer. */
  status: number
  /** In the order and with the names of the server. */
  headers: [name: string, value: string][]
  headBytes: number
  body: Buffer
  /** From the first byte sent to the last one received. */
  ms: number
  /** What is wrong with the answer as HTTP, such as fewer bytes than it announced. */
  broken?: string
}

export type Server = { host: string; port: number }

/** No answer at all after this long is a hang. */
const patience = 10_000

/** Sends a request over a line of its own, and reads all that comes back. Latin-1, so that every byte can be sent. */
export function ask({ host, port }: Server, { method, path, headers }: RawRequest): Promise<Answer> {
  const own: [string, string][] = headers.some(([name]) => name.toLowerCase() === 'host')
    ? []
    : [['Host', `${host}:${port}`]]
  const head = [...own, ...headers, ['Connection', 'close']].map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return new Promise((resolve) => {
    const start = performance.now()
    const parts: Buffer[] = []
    const socket = connect(port, host)
    const end = (problem?: string) => {
      clearTimeout(timer)
      socket.destroy()
      const answer = readAnswer(Buffer.concat(parts), method)
      resolve({ ...answer, ms: performance.now() - start, broken: problem ?? answer.broken })
    }
    const timer = setTimeout(() => end(`no whole answer in ${patience} ms`), patience)
    socket.on('connect', () => socket.write(Buffer.from(`${method} ${path} HTTP/1.1\r\n${head}\r\n`, 'latin1')))
    socket.on('data', (part) => parts.push(part))
    socket.on('end', () => end())
    // A server may hang up on a request that is too long before all of it was sent.
    socket.on('error', () => end())
  })
}

const unpackers: Record<string, (sent: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync }

function readAnswer(bytes: Buffer, method: string): Omit<Answer, 'ms'> {
  const headEnd = bytes.indexOf('\r\n\r\n')
  if (headEnd < 0) return { status: 0, headers: [], headBytes: 0, body: bytes, broken: 'no answer' }
  const [first = '', ...lines] = bytes.subarray(0, headEnd).toString('latin1').split('\r\n')
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, Math.max(0, colon)), line.slice(colon + 1).trim()]
  })
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0)
  const sent = bytes.subarray(headEnd + 4)
  const valueOf = (name: string) => headers.find(([one]) => one.toLowerCase() === name)?.[1]
  const answer = { status, headers, headBytes: headEnd }
  const unpack = unpackers[valueOf('content-encoding') ?? '']
  if (method === 'HEAD' || status === 204 || status === 304)
    return { ...answer, body: sent, broken: sent.length > 0 ? 'a body where there can be none' : undefined }
  if (valueOf('transfer-encoding') === 'chunked') {
    const body = joinChunks(sent)
    return { ...answer, body: body ?? sent, broken: body === null ? 'chunks that break off' : undefined }
  }
  const length = valueOf('content-length')
  const isWhole = length === undefined || Number(length) === sent.length
  if (!isWhole) return { ...answer, body: sent, broken: `${sent.length} bytes, ${length} announced` }
  return { ...answer, body: unpack === undefined ? sent : unpack(sent) }
}

/** Null when the last chunk is missing. */
function joinChunks(sent: Buffer): Buffer | null {
  const chunks: Buffer[] = []
  for (let place = 0; ;) {
    const lineEnd = sent.indexOf('\r\n', place)
    const length = lineEnd < 0 ? Number.NaN : Number.parseInt(sent.toString('latin1', place, lineEnd), 16)
    if (Number.isNaN(length) || lineEnd + 2 + length > sent.length) return null
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(sent.subarray(lineEnd + 2, lineEnd + 2 + length))
    place = lineEnd + 2 + length + 2
  }
}
