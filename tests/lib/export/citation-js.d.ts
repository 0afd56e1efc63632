/** The parts of a parser without type declarations that tests use. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string)
    data: Record<string, unknown>[]
  }
  export const plugins: { input: { data(text: string, type: string): Record<string, string | string[]>[] } }
}
declare module '@citation-js/plugin-ris'
