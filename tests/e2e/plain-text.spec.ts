import { type APIRequestContext, expect, type Page, test } from '@playwright/test'

// What the server sends, read without its style sheet and without a script: by a text browser, a robot, a paste.

const addresses = [
  '/',
  '/interventies?levensfase=jeugd&leefomgeving=school',
  '/interventies/studio-bruis',
  '/levensfasen/studenten',
  '/leefomgevingen',
  '/leefomgevingen/online',
  '/factoren',
  '/factoren/slapen',
  '/handelingsopties',
  '/programmas',
  '/programmas/caring-universities',
  '/beleid',
  '/bevindingen',
  '/kaart?rijen=onderwerp',
  '/baten',
  '/zoeken?q=pesten',
  '/over',
  '/data',
  '/toegankelijkheid',
  '/niets',
  '/selectie?id=kanjertraining&id=vipp-sd',
  '/vergelijk?id=kanjertraining&id=vipp-sd&id=moodpep',
]

test('words stand apart, marks and pictures have words, and every page has a title of its own', async ({
  page,
  request,
}) => {
  const titles = new Map<string, string>()
  for (const address of addresses) {
    const { title, problems } = await read(page, request, address)
    expect(problems, address).toEqual([])
    expect(titles.get(title), `${address} has the title of`).toBeUndefined()
    titles.set(title, address)
  }
})

async function read(page: Page, request: APIRequestContext, address: string) {
  const html = await (await request.get(address)).text()
  return page.evaluate((source) => {
    const sent = new DOMParser().parseFromString(source, 'text/html')
    const { body, title } = sent
    body.querySelectorAll('script, template').forEach((part) => part.remove())
    const problems: string[] = []

    for (const word of ['undefined', 'NaN', '[object'])
      if (body.textContent.includes(word)) problems.push(`says ${word}`)
    for (const picture of body.querySelectorAll('svg, .mark'))
      if (!picture.closest('[aria-hidden="true"]')) problems.push(`not hidden: ${picture.outerHTML.slice(0, 80)}`)
    for (const mark of body.querySelectorAll('.mark')) {
      // What hides itself does not count, and what says nothing is part of what does.
      let around: Element | null = mark
      while (around && (around.closest('[aria-hidden="true"]') || around.textContent.trim() === ''))
        around = around.parentElement
      const words = around?.textContent ?? ''
      if (!/effectief|kansrijk|leeg|interventie/i.test(words)) problems.push(`a mark without words: ${words}`)
    }

    body.querySelectorAll('svg').forEach((picture) => picture.replaceWith(sent.createElement('hr')))
    const onLine = 'a, abbr, b, cite, code, em, i, q, small, span, strong, time'
    const texts = sent.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    let before: Text | null = null
    while (texts.nextNode()) {
      const node = texts.currentNode
      if (node instanceof Element && !node.matches(onLine)) before = null
      if (!(node instanceof Text) || node.data === '') continue
      const isSameLine =
        before?.parentElement?.closest(`:not(${onLine})`) === node.parentElement?.closest(`:not(${onLine})`)
      // A found word is marked within a word, and "t" stands for the word before its number in narrow columns.
      const isGlued = isSameLine && before!.parentElement !== node.parentElement && /[\p{L}\p{N}]$/u.test(before!.data)
      if (isGlued && before!.data !== 't' && /^[\p{L}\p{N}]/u.test(node.data))
        problems.push(`glued: ${before!.data.slice(-30)}|${node.data.slice(0, 30)}`)
      before = node
    }
    return { title, problems }
  }, html)
}
