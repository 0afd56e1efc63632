import { createServer } from 'node:net'
import { stop } from './run.mjs'

/** The port that was asked for, or 3000. Stops with what is allowed when it is no port. */
export function readPort(asked = process.env.PORT ?? '3000') {
  const port = Number(asked)
  if (!/^\d{1,5}$/.test(asked) || port < 1 || port > 65535)
    stop(`PORT is "${asked}". Allowed: a number from 1 to 65535, such as PORT=3001.`)
  return port
}

/**
 * What to do when nothing can listen on a port.
 * @param {number} port
 */
export const portIsTaken = (port) => `Port ${port} cannot be used: it is taken or not allowed.
Stop the other program, or choose another port, such as PORT=${port + 1 > 65535 ? 3000 : port + 1}.`

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
