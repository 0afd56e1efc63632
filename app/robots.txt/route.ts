import { robotsTxt } from '@/lib/export/robots-txt'
import { configuredOrigin } from '@/lib/url/site-origin'

export const dynamic = 'force-dynamic'

export const GET = () =>
  new Response(robotsTxt(configuredOrigin()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
