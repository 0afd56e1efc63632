/** No page of a snapshot runs anything or asks anything of anyone. */
export const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
