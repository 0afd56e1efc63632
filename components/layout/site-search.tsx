import { SuggestingInput } from '../search/suggesting-input'

/** Finds in every kind of record, from every page. */
export function SiteSearch() {
  return (
    <form
      action="/zoeken"
      method="get"
      role="search"
      data-live=""
      className="relative flex w-44 self-center medium:mt-2 medium:mb-2 medium:w-full"
    >
      <label htmlFor="zoek-in-alles" className="sr-only">
        Zoek in alles
      </label>
      <SuggestingInput
        type="search"
        id="zoek-in-alles"
        name="q"
        placeholder="Zoek in alles"
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
        className="field min-h-10 min-w-0 text-note medium:text-ui rounded-r-none px-2 border-r-0 py-0 medium:min-h-11"
      />
      <button type="submit" className="button min-h-10 rounded-l-none px-3 py-0 medium:min-h-11">
        Zoek
      </button>
    </form>
  )
}
