import { faviconResponse } from '@/components/icons/icon-files'

export const dynamic = 'force-static'

export const GET = () => faviconResponse()
