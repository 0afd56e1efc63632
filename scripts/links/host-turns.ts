/** Lets one request at a time go to a host, with a pause (milliseconds) after it. Hosts do not wait for each other. */
export function hostTurns(pause: number) {
  const lasts = new Map<string, Promise<unknown>>()
  return async function inTurn<Made>(host: string, request: () => Promise<Made>): Promise<Made> {
    const turn = (lasts.get(host) ?? Promise.resolve()).then(request)
    lasts.set(
      host,
      turn.then(
        () => wait(pause),
        () => wait(pause),
      ),
    )
    return turn
  }
}

const wait = (pause: number) => new Promise((done) => setTimeout(done, pause))
