import { schemas } from '../../definition/schemas.ts'

/** A file that `init` writes: its path in the project, what it is for, and its text. */
export interface TemplateFile {
  readonly path: string
  readonly purpose: string
  readonly text: string
}

const schemaFiles: readonly TemplateFile[] = Object.entries(schemas).map(([file, schema]) => ({
  path: `schemas/${file}`,
  purpose: 'completion and checks in your editor',
  text: `${JSON.stringify(schema, null, 2)}\n`,
}))

/** A small project that is sound as it stands: one zone, two sites, one degraded variant. */
export function projectTemplate(version: string): readonly TemplateFile[] {
  return [
    { path: 'secours.yaml', purpose: 'sites, servers, policy', text: projectText },
    { path: 'zones/example.org/normal.yaml', purpose: 'a zone as it is when all is well', text: normalText },
    { path: 'zones/example.org/degraded.yaml', purpose: 'what changes when the main site is down', text: degradedText },
    { path: '.gitignore', purpose: 'journal, lock and rendered files stay out of git', text: '.secours/\nbuild/\n' },
    { path: '.github/workflows/dns.yml', purpose: 'checks every variant at every change', text: workflowText(version) },
    ...schemaFiles,
  ]
}

const projectText = `# yaml-language-server: $schema=schemas/project.schema.json

defaults: # for zones that do not say
  ttl: 1h
  rto: 5m # no resolver may keep an address that a variant moves for longer than this

sites: # places that fail as one, with their networks
  main: {networks: [192.0.2.0/24]}
  backup: {networks: [198.51.100.0/24]}

servers: # name servers by address: in an outage no name may resolve
  ns1:
    site: main
    address: 192.0.2.53
    driver: zonefile # writes the zone file, then has BIND load it
    directory: /var/lib/bind
    file: '{zone}.zone'
    reload: rndc
  ns2:
    site: backup
    address: 198.51.100.53
    driver: zonefile # a primary too: with ns1 gone, somebody must be able to take the new zone
    directory: /srv/secours/ns2
    file: '{zone}.zone'
    reload: {secours: {control: /run/secours/ns2.sock}} # \`secours serve\`; or rndc, knotc, nsd-control
    # A server that only transfers is \`driver: secondary, primaries: [ns1]\`: it follows, and is looked at.

policy:
  serial: date # YYYYMMDDnn
  maxDegraded: 72h # a variant that is active for longer counts as forgotten
`

const normalText = `# yaml-language-server: $schema=../../schemas/zone.schema.json
#
# Names without a final dot are relative to example.org, in rdata too. What a variant may move has a short TTL.
ttl: 5m
soa: {mname: ns1, rname: hostmaster@example.org, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m}

records:
  '': # the apex
    - {type: NS, ttl: 1d, values: [ns1, ns2]}
    - {type: A, value: 192.0.2.80}
    - {type: MX, ttl: 1h, values: [{preference: 10, exchange: mx1}, {preference: 20, exchange: mx2}]}
    - {type: TXT, ttl: 1h, value: v=spf1 ip4:192.0.2.25 ip4:198.51.100.25 -all}
  ns1: {type: A, ttl: 1d, value: 192.0.2.53}
  ns2: {type: A, ttl: 1d, value: 198.51.100.53}
  mx1: {type: A, value: 192.0.2.25}
  mx2: {type: A, ttl: 1h, value: 198.51.100.25}
  web: {type: A, value: 192.0.2.80}
  www: {type: CNAME, value: web}
  git: {type: A, value: 192.0.2.22}
`

const degradedText = `# yaml-language-server: $schema=../../schemas/overlay.schema.json
description: The main site is down; web and mail run at the backup site
down: [main] # nothing in this variant may lead there
expires: 48h # after this it counts as forgotten
ttl: 5m # of what changes
replace: # wherever these addresses stand
  - {from: 192.0.2.80, to: 198.51.100.80}
  - {from: 192.0.2.25, to: 198.51.100.25}
remove:
  - {name: git, reason: the repositories have no copy at the backup site}
expect: # tried by \`secours validate\`
  - {name: www, type: A, answer: [198.51.100.80]}
  - {name: mx1, type: A, answer: [198.51.100.25]}
  - {name: git, type: A, rcode: NXDOMAIN}
`

function workflowText(version: string): string {
  return `name: dns
on: [push, pull_request]
permissions: {contents: read}
env:
  # The same version as the one that will do the switch; anything that npm installs: also an archive, a git address, a folder.
  SECOURS: secours@${version}
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: {node-version: 22}
      # Faults stand beside the lines of a change, what each variant would do in the summary of the job.
      - run: npx --yes --package "$SECOURS" secours validate --strict --format github --report "markdown=$GITHUB_STEP_SUMMARY"
`
}
