/** The national line for people who think of suicide, in the words of the line itself. */
export function Helpline() {
  return (
    <>
      Denk je aan zelfdoding? Bel <a href="tel:08000113">0800-0113</a> of <a href="tel:113">113</a>, of chat op{' '}
      <a href="https://www.113.nl/" rel="noreferrer">
        113.nl
      </a>
      .
    </>
  )
}
