/** A plain search field joined to its button; the form around it decides what is asked. */
export function SearchField({ label, defaultValue }: { label: string; defaultValue?: string }) {
  return (
    <div>
      <label htmlFor="q" className="mb-2 block text-ui font-semibold">
        {label}
      </label>
      <div className="flex">
        <input
          type="search"
          id="q"
          name="q"
          defaultValue={defaultValue}
          maxLength={200}
          autoComplete="off"
          className="field h-14 rounded-r-none border-r-0"
        />
        <button type="submit" className="button h-14 rounded-l-none px-7">
          Zoek
        </button>
      </div>
    </div>
  )
}
