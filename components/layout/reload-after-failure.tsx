'use client'

import { SomethingFailed } from './something-failed'

/** For a page that could not be made at all: the server answers with this one, at the address that was asked. */
export function ReloadAfterFailure() {
  return <SomethingFailed onRetry={() => window.location.reload()} />
}
