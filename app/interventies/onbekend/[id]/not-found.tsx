import Link from 'next/link'
import { headers } from 'next/headers'
export default async function NotFound() {
  const h = await headers()
  return <div className="page"><h1>test {JSON.stringify([...h.entries()])}</h1><Link href="/">x</Link></div>
}
