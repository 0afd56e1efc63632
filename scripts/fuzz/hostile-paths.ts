import { listed } from './hostile-values'

/** Of the framework: its own files, its answers for browsers, its pages for errors. */
export const frameworkPaths = listed(String.raw`
  /_next/PART /_next/data/PART/index.json /_next/data/x/ROUTE.json /_next/image?url=PART&w=64&q=75
  /_next/image?url=%2ficonen%2fPART&w=PART&q=PART /_next/static/PART /_next/static/chunks/PART.js
  /_next/static/..%2f..%2f..%2fPART /_next/static/../../PART /_next/webpack-hmr /__nextjs_original-stack-frames
  /__nextjs_source-map?filename=PART ROUTE.rsc ROUTE/.rsc ROUTE.txt ROUTE.segments/_tree.segment.rsc
  ROUTE.segments/PART.segment.rsc ROUTE/route ROUTE/page /index.rsc /_global-error /_global-error.rsc /_not-found
  /_error /404 /500 /_document /_app /_index /BUILD_ID /.next/BUILD_ID /server/app/PART
`)

/** Other sites, other folders, and what scanners look for. */
export const unknownPaths = listed(String.raw`
  /PART /PART/ /PART/PART //evil.example/PART //evil.example/PART/ //evil.example/%2e%2e/ ///evil.example/
  /\evil.example/PART/ /\/evil.example/ /%2f%2fevil.example/ /%5cevil.example/ /%09/evil.example/ /.//evil.example/
  /..//evil.example/ /;@evil.example/ /@evil.example/ /interventies//evil.example/ /interventies/../../PART
  /./interventies/./ /.well-known/PART /.well-known/security.txt /robots.txt /sitemap.xml /sitemap/PART.xml /.env
  /.git/HEAD /data/PART.json /data/interventions/PART.json /public/PART /app/page.tsx /package.json /wp-login.php
  /cgi-bin/PART /server-status /interventies/PART/PART/PART /interventies.csv/PART /interventies.csv/ /api.json
  /api//v1 /API/V1 /apiPART * http://evil.example/PART
`)
