/** Where the report itself sits uneasily with a finding: always beside it, wherever the finding is named. */
export function FindingCaution({ caution }: { caution: string | undefined }) {
  if (caution === undefined) return null
  return (
    <p className="mt-2 border-l-2 border-ochre pl-3 text-note">
      <b className="font-semibold">Let op.</b> {caution}
    </p>
  )
}
