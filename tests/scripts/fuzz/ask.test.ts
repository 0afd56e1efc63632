import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { ask } from '@/scripts/fuzz/ask'

/** What is read of a server that says these letters and hangs up. */
function read(said: string, method = 'GET') {
  return new Promise<Awaited<ReturnType<typeof ask>> & { asked: string }>((resolve) => {
    let asked = ''
    const server = createServer((socket) =>
      socket.on('data', (part) => {
        asked += part.toString('latin1')
        socket.end(said)
      }),
    )
    server.listen(0, 'localhost', async () => {
      const { port } = server.address() as { port: number }
      const answer = await ask({ host: 'localhost', port }, { method, path: '/%zz?<', headers: [['X-A', '\u00ff']] })
      server.close(() => resolve({ ...answer, asked }))
    })
  })
}

const head = 'HTTP/1.1 200 OK\r\n'

test('a request goes over the line as it is written', async () => {
  const { asked, status } = await read(`${head}\r\n`)
  expect(asked).toMatch(/^GET \/%zz\?< HTTP\/1\.1\r\nHost: localhost:\d+\r\nX-A: \u00ff\r\nConnection: close\r\n\r\n$/)
  expect(status).toBe(200)
})

test('an answer is read whole, in one piece or in chunks', async () => {
  const whole = await read(`${head}X-B: 1\r\nContent-Length: 3\r\n\r\nabc`)
  expect([whole.body.toString(), whole.broken, whole.headers[0]]).toEqual(['abc', undefined, ['X-B', '1']])
  const chunked = await read(`${head}Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n`)
  expect([chunked.body.toString(), chunked.broken]).toEqual(['abc', undefined])
})

test.each([
  ['2 bytes, 3 announced', `${head}Content-Length: 3\r\n\r\nab`, 'GET'],
  ['chunks that break off', `${head}Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n`, 'GET'],
  ['a body where there can be none', `${head}Content-Length: 3\r\n\r\nabc`, 'HEAD'],
  ['no answer', '', 'GET'],
])('%s is broken', async (fault, said, method) => {
  expect((await read(said, method)).broken).toBe(fault)
})
