import type { Contact } from '@/lib/export/contact'

/** Whom to tell. Nobody is invented: without an address the page says that there is none yet. */
export function ReportProblem({ contact }: { contact: Contact | null }) {
  if (contact === null)
    return (
      <p>
        Er is nog geen adres om een probleem te melden. De eigenaar van deze site moet dat hier invullen voordat de site
        voor iedereen open gaat.
      </p>
    )
  const { name, email, url } = contact
  return (
    <div className="grid gap-4">
      <p>
        Meld het bij {name}
        {email !== undefined && (
          <>
            {': '}
            <a href={`mailto:${email}`}>{email}</a>
          </>
        )}
        {url !== undefined && (
          <>
            {email === undefined ? ': ' : ', of '}
            <a href={url} rel="noreferrer">
              {url}
            </a>
          </>
        )}
        .
      </p>
      <p>Schrijf erbij op welke pagina het was, wat u wilde doen en wat er gebeurde. Noem ook uw hulpmiddel.</p>
    </div>
  )
}
