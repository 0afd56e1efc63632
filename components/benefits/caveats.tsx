const caveats = [
  {
    title: 'Kosten niet meegerekend',
    text: 'De kosten van preventie en van het bevorderen van welbevinden zijn niet meegerekend.',
  },
  {
    title: 'Een “wat als”, geen belofte',
    text: 'De stijging is aangenomen. Het rapport zegt niet met welke interventie dat lukt.',
  },
  {
    title: 'Alleen volwassenen',
    text: 'Het rapport rekent met volwassenen. Bedragen voor kinderen en jongeren geeft het niet.',
  },
]

/** Three things to know before any table, none more than another. */
export function Caveats() {
  return (
    <ul className="mt-8 grid grid-cols-3 gap-x-6 gap-y-4 text-ui narrow:mt-6 narrow:grid-cols-1">
      {caveats.map(({ title, text }) => (
        <li key={title} className="border-t-2 border-ochre pt-2">
          <b className="block font-semibold">{title}.</b> {text}
        </li>
      ))}
    </ul>
  )
}
