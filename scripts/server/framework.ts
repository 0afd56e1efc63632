import { existsSync, readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { stop } from '../setup/run.mjs'

const settingsFile = '.next/required-server-files.json'

/**
 * The pages, as a listener without a port of its own. It reads the settings that the build wrote down, as the framework's
 * own standalone server does; packing and tags are done here, once for an answer instead of at each question.
 */
export async function prepareFramework(port: number): Promise<RequestListener> {
  if (!existsSync(settingsFile)) stop('There is no built site here. Run: npm run build')
  const { config } = JSON.parse(readFileSync(settingsFile, 'utf8')) as { config: object }
  const settings = JSON.stringify({ ...config, compress: false, generateEtags: false })
  Object.assign(process.env, { NODE_ENV: 'production', __NEXT_PRIVATE_STANDALONE_CONFIG: settings })
  const { default: next } = await import('next')
  const site = next({ dev: false, dir: process.cwd(), hostname: 'localhost', port, quiet: true })
  await site.prepare()
  return site.getRequestHandler()
}
