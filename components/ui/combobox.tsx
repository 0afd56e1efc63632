'use client'

import { usePathname } from 'next/navigation'
import { type ComponentProps, type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { type OptionGroup, OptionList } from './option-list'

export type InputProps = ComponentProps<'input'>

type Props = InputProps & {
  /** Pages to choose from for the typed text; null as long as there is nothing to choose with: a plain input. */
  groups: OptionGroup[] | null
  onPrepare: () => void
  onText: (text: string) => void
}

/** A screen reader gets the count once it stays the same, not after each letter. */
const announcePauseMs = 700

/**
 * An input with a list of pages under it: the pattern "editable combobox with list autocomplete, manual selection" of
 * the ARIA practices. Focus and text stay in the input. Its parent is positioned, for the list to hang from.
 */
export function Combobox({ groups, onPrepare, onText, ...input }: Props) {
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const pathname = usePathname()
  // Where it was opened: on another page, also one reached by Back, it is closed.
  const [openOn, setOpenOn] = useState<string | null>(null)
  const [pointedId, setPointedId] = useState<string | null>(null)

  const optionId = (id: string) => `${listId}-${id}`
  const ids = groups?.flatMap(({ options }) => options.map(({ id }) => optionId(id))) ?? []
  const isOpen = openOn === pathname && ids.length > 0
  const activeId = isOpen && pointedId !== null && ids.includes(pointedId) ? pointedId : undefined
  const announcement = useAnnouncement(isOpen ? ids.length : 0)

  function setOpen(open: boolean) {
    setOpenOn(open ? pathname : null)
    setPointedId(null)
  }

  // Someone may have been here before the script.
  const takeOver = useEffectEvent(({ value, defaultValue }: HTMLInputElement) => {
    onPrepare()
    onText(value)
    setOpen(value !== defaultValue)
  })
  useEffect(() => {
    if (document.activeElement === field.current) takeOver(field.current!)
  }, [])

  function move(step: 1 | -1) {
    // Past either end lies the text itself.
    const places = [undefined, ...ids]
    const place = places.indexOf(activeId) + step
    setOpenOn(pathname)
    setPointedId(places.at(place % places.length) ?? null)
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key, nativeEvent } = event
    if (nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if ((key === 'ArrowDown' || key === 'ArrowUp') && ids.length > 0) {
      event.preventDefault()
      move(key === 'ArrowDown' ? 1 : -1)
    } else if (key === 'Enter') {
      if (activeId !== undefined) {
        event.preventDefault()
        document.getElementById(activeId)?.click()
      }
      setOpen(false)
    } else if (key === 'Escape' && isOpen) {
      event.preventDefault()
      setOpen(false)
    } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) setPointedId(null)
  }

  function onFollow() {
    setOpen(false)
    // A page change within the site leaves an opened popover standing.
    field.current!.closest<HTMLElement>('[popover]')?.hidePopover?.()
  }

  return (
    <>
      <input
        {...input}
        ref={field}
        onFocus={({ currentTarget }) => {
          onPrepare()
          onText(currentTarget.value)
        }}
        onChange={({ currentTarget }) => {
          onText(currentTarget.value)
          setOpen(true)
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        {...(groups !== null && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': isOpen,
          'aria-controls': isOpen ? listId : undefined,
          'aria-activedescendant': activeId,
        })}
      />
      {isOpen && <OptionList id={listId} {...{ groups: groups!, activeId, optionId, onFollow }} />}
      {groups !== null && (
        <span role="status" className="sr-only">
          {announcement}
        </span>
      )}
    </>
  )
}

function useAnnouncement(count: number): string {
  const [announcement, setAnnouncement] = useState('')
  const sentence = count === 0 ? '' : `${count} ${count === 1 ? 'suggestie' : 'suggesties'}`
  useEffect(() => {
    const timer = setTimeout(() => setAnnouncement(sentence), announcePauseMs)
    return () => clearTimeout(timer)
  }, [sentence])
  return announcement
}
