/** The parts of a long page, to go to at once. */
export function PageContents({ parts }: { parts: { id: string; label: string }[] }) {
  return (
    <nav aria-label="Op deze pagina" className="border-t border-rule py-3 text-ui print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`} className="narrow:inline-block narrow:py-1.5">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
