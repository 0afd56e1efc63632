/** How much a release changes, and what that means for who builds on the data. */
export const steps = {
  groot: 'a field is gone or means something else; programs that read it may break',
  klein: 'records, fields or terms were added',
  herstel: 'mistakes were mended',
} as const

export type Step = keyof typeof steps

/** "1.2.3" becomes 2.0.0, 1.3.0 or 1.2.4. */
export function nextVersion(version: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  switch (step) {
    case 'groot':
      return `${major + 1}.0.0`
    case 'klein':
      return `${major}.${minor + 1}.0`
    case 'herstel':
      return `${major}.${minor}.${patch + 1}`
  }
}
