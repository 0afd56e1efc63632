import { csvwType, dialectIn, metadataAddress, writeCsv } from './csv'
import { describeCsv } from './csvw'
import type { Dataset, Loaded } from './dataset'
import { findFileList } from './datasets'
import { fileName } from './file-name'
import { type FormatName, formats } from './formats'
import { jsonSchema, schemaAddress, schemaType, writeJson } from './json'
import { streamOf } from './stream'
import { take, type Taking } from './take'
import type { TakenList } from './taken-list'
import { writeXlsx } from './xlsx/xlsx'

/** What is asked: a kind, the parameters of its page, and where and when. */
type Asked = { dataset: Dataset; params: URLSearchParams; loaded: Loaded; taking: Taking }

/**
 * The file of a list: "interventies" as "csv", or what describes that file: "csv-metadata.json", "schema.json". Null
 * when there is no such file.
 */
export async function answerFile(
  name: string,
  extension: string,
  params: URLSearchParams,
  loaded: Loaded,
  taking: Taking,
): Promise<Response | null> {
  const dataset = findFileList(name)
  if (dataset === undefined) return null
  const asked = { dataset, params, loaded, taking }
  if (extension === 'schema.json') return answerJson(jsonSchema(dataset, loaded.catalogue, taking.origin), schemaType)
  const refusal = dataset.refuse?.(params) ?? null
  if (refusal !== null) return refuse(refusal)
  if (extension === 'csv-metadata.json')
    return answerJson(describeCsv(take(dataset, params, loaded, taking), asked), csvwType)
  const format = dataset.formats.find((one) => one === extension)
  return format === undefined ? null : answerFormat(format, asked)
}

async function answerFormat(format: FormatName, asked: Asked): Promise<Response> {
  const { dataset, params, loaded, taking } = asked
  const { mediaType, extension, label, mostRows = Infinity } = formats[format]
  const taken = take(dataset, params, loaded, taking)
  const { length: rows } = taken.records
  if (rows > mostRows)
    return refuse(
      `Als ${label} kunt u ten hoogste ${mostRows} rijen meenemen. Deze lijst heeft er ${rows}. Maak haar kleiner met woorden of filters, of neem een ander bestand.`,
    )
  const link = describedBy(format, taken, asked)
  return answer(await bodyOf(format, taken, asked), {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${fileName(taken, extension)}"`,
    ...(link && { Link: link }),
  })
}

/** Long texts are made while they are sent; a workbook and a note have to be whole before they are packed. */
function bodyOf(format: FormatName, taken: TakenList<unknown>, { dataset, params, loaded, taking }: Asked) {
  const { fields } = dataset
  const { catalogue } = loaded
  const context = { catalogue, origin: taking.origin }
  switch (format) {
    case 'csv':
      return streamOf(writeCsv(taken.records, fields, context, dialectIn(params)))
    case 'json':
      return streamOf(writeJson(taken, fields, context, schemaAddress(dataset, taking.origin)))
    case 'xlsx':
      return writeXlsx(taken, fields, context)
    case 'ris':
      return streamOf(dataset.writeRis!(taken, catalogue))
    case 'docx':
      return dataset.writeNote!(taken, catalogue)
  }
}

function describedBy(format: FormatName, taken: TakenList<unknown>, { dataset, params, taking }: Asked): string | null {
  if (format === 'csv') return `<${metadataAddress(taken, dialectIn(params))}>; rel="describedby"; type="${csvwType}"`
  if (format === 'json') return `<${schemaAddress(dataset, taking.origin)}>; rel="describedby"; type="${schemaType}"`
  return null
}

const refuse = (reason: string) => answer(`${reason}\n`, { 'Content-Type': 'text/plain; charset=utf-8' }, 400)

const answerJson = (content: object, type: string) =>
  answer(`${JSON.stringify(content, null, 2)}\n`, { 'Content-Type': `${type}; charset=utf-8` })

function answer(body: BodyInit, headers: Record<string, string>, status = 200): Response {
  return new Response(body, {
    status,
    headers: {
      ...headers,
      // Open data: any site may read it. What a file holds can change with each release.
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'Content-Disposition, Link',
      'Cache-Control': 'no-cache',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    },
  })
}
