import Link from 'next/link'
import { type ReactNode, useEffect } from 'react'

export type OptionGroup = {
  id: string
  label: string
  options: { id: string; href: string; label: ReactNode }[]
}

type Props = {
  id: string
  groups: OptionGroup[]
  activeId: string | undefined
  optionId: (id: string) => string
  onFollow: () => void
}

/** The list of a `Combobox`. Each option is a link, so that it can be opened in a new tab too. */
export function OptionList({ id, groups, activeId, optionId, onFollow }: Props) {
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  return (
    <div
      role="listbox"
      id={id}
      aria-label="Suggesties"
      // A click leaves focus in the input.
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      className="absolute top-full right-0 z-1 mt-2 w-[min(22rem,calc(100vw-2.25rem))] min-w-full rounded-control border-[1.5px] border-rule-firm bg-paper-raised py-1 print:hidden [&_mark]:bg-transparent [&_mark]:font-semibold"
    >
      {groups.map((group) => (
        <div
          key={group.id}
          role="group"
          aria-labelledby={`${id}-${group.id}`}
          className="not-first:mt-1 not-first:border-t not-first:border-rule not-first:pt-1"
        >
          <div role="presentation" id={`${id}-${group.id}`} className="px-3 pt-1 pb-0.5 text-note text-ink-soft">
            {group.label}
          </div>
          {group.options.map(({ id: option, href, label }) => (
            <Link
              key={option}
              role="option"
              id={optionId(option)}
              href={href}
              prefetch={false}
              onNavigate={onFollow}
              tabIndex={-1}
              aria-selected={optionId(option) === activeId}
              className="flex min-h-9 items-center px-3 py-1 text-ui leading-tight no-underline hover:underline medium:min-h-11 pointer-coarse:min-h-11 aria-selected:bg-ochre-wash aria-selected:outline-3 aria-selected:-outline-offset-3 aria-selected:outline-ink"
            >
              <span>{label}</span>
            </Link>
          ))}
        </div>
      ))}
    </div>
  )
}
