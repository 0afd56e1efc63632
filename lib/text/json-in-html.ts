/** The characters with which a text could end the element around it, or a line of a script that reads it. */
const unsafe = /[<>&\u2028\u2029]/g

/** JSON that can stand in a page. What is escaped reads back as it was. */
export const jsonInHtml = (content: object) =>
  JSON.stringify(content).replaceAll(unsafe, (one) => String.raw`\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
