import { notFound } from 'next/navigation'
import { appleIcon, manifestIcons, pngResponse, svgIcon, svgResponse } from '@/components/icons/icon-files'

export const dynamic = 'force-static'
export const dynamicParams = false

const pngs = [appleIcon, ...manifestIcons]

export const generateStaticParams = () => [svgIcon, ...pngs.map(({ name }) => name)].map((bestand) => ({ bestand }))

export async function GET(_request: Request, { params }: RouteContext<'/iconen/[bestand]'>) {
  const { bestand } = await params
  if (bestand === svgIcon) return svgResponse()
  return pngResponse(pngs.find(({ name }) => name === bestand) ?? notFound())
}
