import { stepsOf } from '../factors/level-steps'
import type { ShareContent } from '@/lib/share/share-content'
import { brandColours } from '../layout/brand-colours'
import { Box } from './box'
import { imageSize, margin } from './image-size'
import { ShareLine } from './share-line'

const { paper, ink, inkSoft, ruleFirm, teal } = brandColours.light

/** So large that the longest name still takes no more than three lines. */
const titleSize = (title: string) => (title.length <= 19 ? 104 : title.length <= 44 ? 84 : title.length <= 62 ? 70 : 60)

/** A title page: whose it is, what it is, and what one knows it by. */
export function ShareSheet({ title, above, line, stations }: ShareContent) {
  return (
    <Box
      look={{
        ...imageSize,
        flexDirection: 'column',
        padding: `52px 0 52px ${margin}px`,
        background: paper,
        color: ink,
        fontFamily: 'Newsreader',
        fontWeight: 500,
      }}
    >
      <Box look={{ fontSize: 32, lineHeight: 1.2 }}>
        Interventiecatalogus
        <Box look={{ marginLeft: 9, color: inkSoft }}>Mentale Gezondheid</Box>
      </Box>
      <Box look={{ width: imageSize.width - 2 * margin, marginTop: 22, borderTop: `2px solid ${ink}` }} />
      <Box
        look={{
          flexDirection: 'column',
          flexGrow: 1,
          justifyContent: 'center',
          width: imageSize.width - 2 * margin,
        }}
      >
        {above && (
          <Box look={{ alignItems: 'center', marginBottom: 14, fontSize: 34, lineHeight: 1.2 }}>
            {above.status && <StatusShape status={above.status} />}
            {above.level && <Steps reached={stepsOf[above.level]} />}
            {above.words}
          </Box>
        )}
        <Box look={{ fontSize: titleSize(title), lineHeight: 1.04, letterSpacing: '-0.02em' }}>{title}</Box>
        <Box look={{ marginTop: 20, fontSize: 34, lineHeight: 1.25, color: inkSoft }}>{line}</Box>
      </Box>
      {stations && <ShareLine stations={stations} />}
    </Box>
  )
}

function StatusShape({ status }: { status: string }) {
  return (
    <svg width="44" height="34" viewBox="0 0 44 34">
      {status === 'effectief' ? (
        <rect x="2" y="3" width="26" height="26" fill={teal} />
      ) : (
        <path d="M15 3.500 27.500 16 15 28.500 2.500 16z" fill="none" stroke={teal} strokeWidth="4" />
      )}
    </svg>
  )
}

function Steps({ reached }: { reached: number }) {
  return (
    <svg width="66" height="34" viewBox="0 0 66 34">
      {[1, 2, 3].map((step) => (
        <rect
          key={step}
          x={step * 18 - 16.5}
          y="3.500"
          width="11"
          height="26"
          fill={step <= reached ? teal : 'none'}
          stroke={step <= reached ? teal : ruleFirm}
          strokeWidth="2"
        />
      ))}
    </svg>
  )
}
