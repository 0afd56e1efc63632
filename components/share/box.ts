import { createElement, type CSSProperties, type ReactNode } from 'react'

type Props = { look?: CSSProperties; children?: ReactNode }

/**
 * A part of an image. What draws images knows no classes, and lays out with flex alone; none of it becomes HTML, so the
 * rule against inline styles has nothing to guard here.
 */
export const Box = ({ look, children }: Props) =>
  createElement('div', { style: { display: 'flex', ...look } }, children)
