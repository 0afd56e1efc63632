import { unzipSync } from 'fflate'
import { mostParameters } from '@/lib/server/refuse'
import type { Answer } from './ask'
import type { HostileRequest } from './hostile-requests'
import { readHtml } from './read-html'

/** What the server reads of a request line with its headers; beyond it, it hangs up. */
const mostBytesAsked = 16 * 1024

/** Proxies give up on more. */
const mostHeadBytes = 8 * 1024

/** Everything that is wrong with an answer, but for how long it took. */
export function findFaults(request: HostileRequest, answer: Answer): string[] {
  const { status, headers, headBytes, broken, body } = answer
  if (isRefusedUnread(request, answer)) return []
  const valueOf = (name: string) => headers.find(([one]) => one.toLowerCase() === name)?.[1] ?? ''
  const type = valueOf('content-type').split(';')[0]!.trim()
  return [
    ...(broken === undefined ? [] : [broken]),
    ...(status >= 500 ? [`status ${status}`] : []),
    ...findStatusFaults(request, status),
    ...(headBytes > mostHeadBytes && status < 300 ? [`${headBytes} bytes of headers`] : []),
    ...headers.flatMap(([name, value]) => findHeaderFaults(request, name.toLowerCase(), value)),
    ...(status < 300 || status >= 400 ? findBodyFaults(request, type, body, status) : []),
  ]
}

/** Too long, or not HTTP: nothing of ours has seen it. */
function isRefusedUnread({ path, headers, method }: HostileRequest, { status, broken }: Answer): boolean {
  const asked =
    path.length + headers.reduce((sum, [name, value]) => sum + name.length + value.length + 4, method.length)
  return asked > mostBytesAsked - 200 && (status === 431 || (status === 0 && broken === 'no answer'))
}

/** What may be said of an address where something stands, whatever was asked of it. */
const mayBeSaid = new Set([200, 304])

function findStatusFaults({ isThere, method, path, headers }: HostileRequest, status: number): string[] {
  if (isThere === undefined || method === 'OPTIONS' || status >= 500) return []
  if (!isThere) return status >= 300 ? [] : [`status ${status} where there is nothing`]
  if (mayBeSaid.has(status)) return []
  const says = (name: string) => headers.some(([one]) => one.toLowerCase() === name)
  // In words: what is wrong with the question.
  if (status === 400 && (/^\/(api|selectie)\b/.test(path) || says('host'))) return []
  // The server stands before the pages: what it refuses, it refuses anywhere.
  if (status === 400 && (says('next-action') || path.split('&').length > mostParameters)) return []
  if (status === 307 && says('rsc')) return []
  if (status === 417 && says('expect')) return []
  return [`status ${status} where there is something`]
}

function findHeaderFaults({ mark, path }: HostileRequest, name: string, value: string): string[] {
  if (name.includes(mark)) return ['a header of the request became one of the answer']
  if (name === 'set-cookie') return [`a cookie: ${value}`]
  if (name === 'content-disposition' && !/^(attachment|inline); filename="[\w.-]+"$/.test(value))
    return [`Content-Disposition: ${value}`]
  // Who asks a proxy for another site is answered as that site.
  if (name === 'location' && path.startsWith('/') && new URL(value, 'http://own.test').host !== 'own.test')
    return [`leads to ${value}`]
  const outsideAddresses = value.replaceAll(/<[^<>"]*>/g, '')
  if (name === 'link' && outsideAddresses.includes(mark)) return [`Link: ${value.slice(0, 200)}`]
  return []
}

const leaks = [
  /\bnode_modules\b/,
  /\n\s+at .+:\d+:\d+/,
  /\bInvariantError\b/,
  /(Syntax|Type|Range|Reference|URI)Error\b/,
]

function findBodyFaults(request: HostileRequest, type: string, body: Buffer, status: number): string[] {
  if (request.method === 'HEAD' || body.length === 0) return []
  if (type.startsWith('image/') || type.startsWith('font/')) return []
  if (type.includes('openxmlformats')) return findPackedFaults(request, body)
  const text = body.toString()
  const leaked = leaks.flatMap((leak) => leak.exec(text)?.[0] ?? []).map((found) => `says ${JSON.stringify(found)}`)
  const own = text.includes(process.cwd()) ? ['says where it stands on the machine'] : []
  return [...leaked, ...own, ...findTextFaults(request, type, text, status)]
}

function findTextFaults({ mark }: HostileRequest, type: string, text: string, status: number): string[] {
  if (type === 'text/html') return findHtmlFaults(text, mark)
  if (type.endsWith('json')) return isJson(text) ? [] : ['no JSON']
  const isMarked = text.toLowerCase().includes(mark)
  if (type === 'text/csv' && status === 200)
    return isMarked ? ['a file with words of the question'] : findCsvFaults(text)
  // A browser reads what has no type, and anything that says it is a script or a style.
  if (isMarked && !['text/plain', 'text/x-component'].includes(type)) return [`comes back as "${type}"`]
  return []
}

const isJson = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A spreadsheet would run it. */
const findCsvFaults = (text: string) => (/(^|[,;\n])"?[=+@\t]/.test(text) ? ['a cell that is a formula'] : [])

const withAddress = new Set(['href', 'src', 'action', 'formaction', 'srcset', 'poster', 'data', 'content'])

export function findHtmlFaults(html: string, mark: string): string[] {
  const isWhole = /<\/html>(<script|$)/i.test(html.trimEnd()) || /<\/html>\s*$/i.test(html)
  const whole = isWhole ? [] : ['HTML that breaks off']
  if (!html.toLowerCase().includes(mark)) return whole
  const { elements, scripts, comments } = readHtml(html)
  const isMarked = (text: string) => text.toLowerCase().includes(mark)
  const became = elements.flatMap(({ name, attributes }) => [
    ...(isMarked(name) ? [`an element: ${name}`] : []),
    ...attributes.flatMap(([key, value]) => {
      if (isMarked(key)) return [`an attribute of ${name}: ${key}`]
      if (key.startsWith('on')) return [`${key} of ${name}`]
      const isScript = withAddress.has(key) && /^[\s\0-\x20]*(javascript|data|vbscript):/i.test(value)
      if (isScript && isMarked(value)) return [`an address that is a script: ${value}`]
      const leadsAway = ['href', 'src', 'action'].includes(key) && /^(https?:)?[/\\]{2}[^/]*evil/i.test(value)
      return leadsAway ? [`an address of another site: ${value}`] : []
    }),
  ])
  const ran = scripts.filter((text) => isMarked(text) && !isData(text)).map((text) => `a script: ${text.slice(0, 100)}`)
  const hidden = comments.filter(isMarked).map((text) => `a comment: ${text.slice(0, 100)}`)
  return [...whole, ...became, ...ran, ...hidden]
}

/** What the framework and we put in scripts is JSON, whole or as what is pushed to a list. */
const isData = (script: string) => isJson(/^self\.__next_f\.push\((.*)\)$/s.exec(script)?.[1] ?? script)

/** A workbook or a note: no text became a tag in it, and no formula. */
function findPackedFaults({ mark }: HostileRequest, body: Buffer): string[] {
  const parts = Object.values(unzipSync(body)).map((part) => Buffer.from(part).toString())
  return parts.flatMap((xml) => [
    ...(xml.includes(`<x-${mark}`) ? ['an element in a file'] : []),
    ...(/<f>/.test(xml) && xml.includes(mark) ? ['a formula in a file'] : []),
  ])
}
