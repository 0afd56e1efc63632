import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { hashScripts } from '@/lib/server/inline-scripts'
import { pagePolicy } from '@/lib/server/security-headers'

// Makes the folder that `next build` leaves into a site that runs anywhere by itself: `node .next/standalone/server.js`.
const folder = '.next/standalone'

rmSync(`${folder}/data`, { recursive: true, force: true })
cpSync('data', `${folder}/data`, { recursive: true })
cpSync('.next/static', `${folder}/.next/static`, { recursive: true })
writePolicies()
await build({
  entryPoints: ['scripts/server/serve.ts'],
  outfile: `${folder}/server.js`,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  external: ['next'],
  // Some packages in it ask for others in the older way.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url)",
  },
  logLevel: 'warning',
})

/** Each page that was made at build gets, in the headers that the framework keeps beside it, the hashes of its scripts. */
function writePolicies() {
  const made = `${folder}/.next/server/app`
  for (const name of readdirSync(made, { recursive: true, encoding: 'utf8' })) {
    // The framework's own page for errors is never sent: the server has one in Dutch.
    if (!name.endsWith('.html') || name === '_global-error.html') continue
    const page = path.join(made, name)
    const html = readFileSync(page, 'utf8')
    if (/<style|\sstyle="|\son\w+="/.test(html))
      throw new Error(`${page} has a style or script in an attribute, which its policy forbids.`)
    const notes = page.replace(/html$/, 'meta')
    const meta = JSON.parse(readFileSync(notes, 'utf8')) as { headers?: Record<string, string> }
    const headers = { ...meta.headers, 'content-security-policy': pagePolicy(hashScripts(html)) }
    writeFileSync(notes, JSON.stringify({ ...meta, headers }))
  }
}
