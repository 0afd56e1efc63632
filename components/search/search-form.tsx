/** The words of the list page. Typing answers at once; Enter and the button do so everywhere. */
export function SearchForm({ typed, onType }: { typed: string; onType: (text: string) => void }) {
  return (
    <div className="max-w-2xl print:hidden">
      <label htmlFor="q" className="mb-2 block text-ui font-semibold">
        Zoek op naam, onderwerp of doelgroep
      </label>
      <div className="flex">
        <input
          type="search"
          id="q"
          name="q"
          value={typed}
          onChange={(event) => onType(event.target.value)}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          className="field h-14 rounded-r-none border-r-0"
        />
        <button type="submit" className="button h-14 rounded-l-none px-7">
          Zoek
        </button>
      </div>
    </div>
  )
}
