/** JSON that can stand in a page: "<" is escaped, so that no text in it can end the element around it. */
export const jsonInHtml = (content: object) => JSON.stringify(content).replaceAll('<', String.raw`\u003c`)
