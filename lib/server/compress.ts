import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Answer } from './answer'

export type Encoding = 'br' | 'gzip' | 'identity'

/** From here on brotli takes more time than it saves on the way. */
const brotliQuality = 5

/** Less than this fits in one packet anyway. */
const smallest = 1024

/** Workbooks, notes, images and fonts are compressed already. */
const isText = (type = '') =>
  /^(text\/|image\/svg|application\/(x-research-info|([\w.-]+\+)?(json|javascript|xml)\b))/.test(type)

export const isCompressible = ({ headers, body }: Answer) => body.length >= smallest && isText(headers['content-type'])

const encoders = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        // The default takes megabytes for each page, which cost more time than the packing.
        [constants.BROTLI_PARAM_LGWIN]: 18,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body),
}

/** The same answer, packed. Its tag becomes weak: it stands for the words and not for the bytes. */
export async function compress(answer: Answer, encoding: Encoding): Promise<Answer> {
  if (encoding === 'identity') return answer
  const { etag, ...headers } = answer.headers
  return {
    ...answer,
    headers: {
      ...headers,
      'content-encoding': encoding,
      ...(etag !== undefined && { etag: etag.startsWith('W/') ? etag : `W/${etag}` }),
    },
    body: await encoders[encoding](answer.body),
  }
}
