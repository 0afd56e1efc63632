import { actionOptionAddress } from '@/lib/url/addresses'

/** To the row of an option on this same page: a plain link, so that the browser itself goes there and marks it as the target. */
export function OptionLink({ option: { id, name } }: { option: { id: string; name: string } }) {
  return <a href={actionOptionAddress(id)}>{name}</a>
}
