import { notFound } from 'next/navigation'

/** Reached through the fallback rewrite in next.config.ts, for every id that is no record. */
export default function UnknownIntervention() {
  notFound()
}
