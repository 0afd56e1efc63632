import type { ShareStation } from '@/lib/share/share-content'
import { brandColours } from '../layout/brand-colours'
import { Box } from './box'
import { imageSize, margin } from './image-size'

const { paper, ink, inkSoft, ruleFirm, teal, ochre } = brandColours.light

const height = 48
const middle = height / 2
const firstX = 20
/** The first name is the longest. */
const firstStep = 240
const step = 180
const stationX = (place: number) => firstX + (place === 0 ? 0 : firstStep + step * (place - 1))

const isCovered = (station: ShareStation | undefined) =>
  station?.drawing === 'rapport' || station?.drawing === 'redactie'

/** The levenslijn with its names, as on the pages. As a way in it runs out of the image: old age has no end point. */
export function ShareLine({ stations }: { stations: ShareStation[] }) {
  const isOfRecord = stations.every(({ drawing }) => drawing !== 'open')
  const end = isOfRecord ? stationX(stations.length - 1) : imageSize.width - margin
  return (
    <Box look={{ flexDirection: 'column' }}>
      <svg width={imageSize.width - margin} height={height} viewBox={`0 0 ${imageSize.width - margin} ${height}`}>
        <line x1={firstX} x2={end} y1={middle} y2={middle} stroke={ochre} strokeWidth={isOfRecord ? 4 : 6} />
        {stations.map((station, place) =>
          isCovered(station) && isCovered(stations[place + 1]) ? (
            <line
              key={station.label}
              x1={stationX(place)}
              x2={stationX(place + 1)}
              y1={middle}
              y2={middle}
              stroke={teal}
              strokeWidth={12}
            />
          ) : null,
        )}
        {stations.map(({ label, drawing }, place) => (
          <circle key={label} cx={stationX(place)} cy={middle} {...drawings[drawing]} />
        ))}
      </svg>
      <Box look={{ height: 34, marginTop: 4, position: 'relative', fontSize: 25, lineHeight: 1.3 }}>
        {stations.map(({ label, drawing }, place) => (
          <Box
            key={label}
            look={{ position: 'absolute', left: stationX(place) - firstX, color: drawing === 'niet' ? inkSoft : ink }}
          >
            {drawing === 'redactie' ? `[${label}]` : label}
          </Box>
        ))}
      </Box>
    </Box>
  )
}

const drawings = {
  rapport: { r: 19, fill: teal },
  redactie: { r: 15.5, fill: paper, stroke: teal, strokeWidth: 7 },
  plaats: { r: 17, fill: ochre, stroke: ink, strokeWidth: 6 },
  open: { r: 16, fill: paper, stroke: teal, strokeWidth: 6 },
  niet: { r: 9, fill: paper, stroke: ruleFirm, strokeWidth: 3.5 },
}
