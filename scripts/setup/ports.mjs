import { createServer } from 'node:net'

/** Whether a server can listen on a port; port 0 asks for any free one. Returns the port, or null when it is taken. */
export function claimPort(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, () => {
      const { port: claimed } = server.address()
      server.close(() => resolve(claimed))
    })
  })
}
