import { securityTxt } from '@/lib/export/security-txt'
import { configuredOrigin } from '@/lib/url/site-origin'

export const dynamic = 'force-dynamic'

export function GET() {
  const text = securityTxt(configuredOrigin(), new Date())
  if (text === null) return new Response(null, { status: 404 })
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
