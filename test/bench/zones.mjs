// Zones of any size, the same in every run. One site of 20 records in turn: hosts with both addresses, a balanced name,
// mail with its policies, aliases in and out of the zone, a service, a delegation with glue.
import { closeSync, openSync, writeSync } from 'node:fs'

/** 32 well spread bits of two numbers. */
export function mix(site, use) {
  let bits = Math.imul(site + 1, 0x9e3779b1) ^ Math.imul(use + 1, 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d)
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39)
  return (bits ^ (bits >>> 15)) >>> 0
}

const hex = (number) => number.toString(16)

function ipv4(site, use) {
  const bits = mix(site, use)
  return `${16 + (bits % 70)}.${(bits >>> 8) & 255}.${(bits >>> 16) & 255}.${bits >>> 24}`
}

function ipv6(site, use) {
  const bits = mix(site, use)
  return `2a10:${hex(bits & 0xfff)}:${hex(bits >>> 16)}::${hex(mix(site, use + 50) & 0xffff)}`
}

/** Owner, perhaps TTL and class, type, rdata, with tabs between them. */
function recordsOfSite(site) {
  const id = String(site).padStart(6, '0')
  const hosts = [0, 1, 2].flatMap((host) => [
    `host${host}-${id}\tA\t${ipv4(site, host)}`,
    `host${host}-${id}\tAAAA\t${ipv6(site, host)}`,
  ])
  return [
    ...hosts,
    `lb-${id}\t300\tIN\tA\t${ipv4(site, 3)}`,
    `lb-${id}\t300\tIN\tA\t${ipv4(site, 4)}`,
    `mail-${id}\tMX\t10 host0-${id}`,
    `mail-${id}\tMX\t20 host1-${id}`,
    `www-${id}\tCNAME\tlb-${id}`,
    `api-${id}\t600\tCNAME\thost1-${id}`,
    `cdn-${id}\tCNAME\tedge${mix(site, 60) % 97}.cdn.example.net.`,
    `mail-${id}\tTXT\t"v=spf1 mx ip4:${ipv4(site, 5)} -all"`,
    `_dmarc.mail-${id}\tTXT\t"v=DMARC1; p=none; " "rua=mailto:dmarc-${hex(mix(site, 61))}@example.net"`,
    `_sip._tcp.host0-${id}\tSRV\t0 5 5060 host2-${id}`,
    `dept-${id}\t86400\tNS\tns1.dept-${id}`,
    `dept-${id}\t86400\tNS\tns2.example.net.`,
    `ns1.dept-${id}\t86400\tA\t${ipv4(site, 6)}`,
    `host3-${id}\tA\t${ipv4(site, 7)}`,
  ]
}

/** How a record of the second version differs: one in a hundred changes, goes, or gets company. */
function nextVersion(record, number) {
  if (mix(number, 70) % 40 !== 0) return [record]
  const [owner, ...rest] = record.split('\t')
  if (rest.at(-2) !== 'A' && rest.at(-2) !== 'TXT') return [record]
  if (rest.at(-2) === 'TXT') return [`${record.slice(0, -1)}2"`]
  const moved = record.replace(/\d+$/, (last) => String((Number(last) + 1) % 256))
  return [[moved], [], [record, `new-${owner}\tA\t198.51.100.${(number % 250) + 1}`]][mix(number, 71) % 3]
}

const head = ['@\tIN\tNS\tns1', '@\tIN\tNS\tns2', 'ns1\tA\t203.0.113.1', 'ns2\tA\t203.0.113.2']

function* recordsOfZone(count, version) {
  yield* head
  let left = count - head.length - 1
  for (let site = 0; left > 0; site++) {
    for (const record of recordsOfSite(site).slice(0, left)) {
      yield* version === 1 ? [record] : nextVersion(record, left)
      left--
    }
  }
}

/** Types whose rdata ends with a name. */
const leading = new Set(['CNAME', 'MX', 'NS', 'SRV'])

/** A record with all of its names written out. */
function absolute(record, apex) {
  const [owner, ...rest] = record.split('\t')
  const rdata = rest.at(-1)
  const isRelative = leading.has(rest.at(-2)) && !rdata.endsWith('.')
  const parts = [
    owner === '@' ? apex : `${owner}.${apex}`,
    ...rest.slice(0, -1),
    isRelative ? `${rdata}.${apex}` : rdata,
  ]
  return parts.join('\t')
}

function write(file, lines) {
  const out = openSync(file, 'w')
  let piece = ''
  for (const line of lines) {
    piece += `${line}\n`
    if (piece.length < 1_000_000) continue
    writeSync(out, piece)
    piece = ''
  }
  writeSync(out, piece)
  closeSync(out)
}

function* masterFile(apex, records, { version = 1, absolute: isAbsolute = false } = {}) {
  const soa = [`IN\tSOA\tns1.${apex} hostmaster.${apex} (202601010${version} 7200 3600 1209600 3600)`]
  yield* isAbsolute ? ['$TTL 3600', `${apex}\t${soa}`] : [`$ORIGIN ${apex}`, '$TTL 3600', `@\t${soa}`]
  for (const record of records) yield isAbsolute ? absolute(record, apex) : record
}

/**
 * Writes a zone of about `count` records; version 2 differs from version 1 in about one record of a hundred. `absolute`: no name
 * in it is relative.
 */
export function writeZone(file, apex, count, { version = 1, absolute: isAbsolute = false } = {}) {
  write(file, masterFile(apex, recordsOfZone(count, version), { version, absolute: isAbsolute }))
}

/** The records of the `number`th of many small zones, 30 with the SOA; one of them stands in 192.0.2.0/24. */
export function recordsOfSmallZone(number) {
  const moved = `web\t300\tA\t192.0.2.${(number % 250) + 1}`
  const texts = [0, 1, 2, 3].map((text) => `txt${text}\tTXT\t"text ${text} of ${number}"`)
  return [...head, ...recordsOfSite(number), moved, ...texts]
}

/** Writes records as a master file. */
export function writeMasterFile(file, apex, records) {
  write(file, masterFile(apex, records))
}

const duration = { 300: '5m', 600: '10m', 86400: '1d' }

function printValue(type, rdata) {
  const words = rdata.split(' ')
  if (type === 'MX') return `{preference: ${words[0]}, exchange: ${words[1]}}`
  if (type === 'SRV') return `{priority: ${words[0]}, weight: ${words[1]}, port: ${words[2]}, target: ${words[3]}}`
  return type === 'AAAA' || type === 'TXT' ? `'${rdata}'` : rdata
}

/** The definition that `import` makes of the same records, as far as their order allows. */
export function writeDefinition(file, apex, records) {
  const owners = new Map()
  for (const record of records) {
    const [owner, ...rest] = record.split('\t')
    const [rdata, type] = [rest.at(-1), rest.at(-2)]
    const sets = owners.get(owner) ?? new Map()
    owners.set(owner, sets)
    const set = sets.get(type) ?? { ttl: duration[rest[0]], values: [] }
    sets.set(type, set)
    set.values.push(printValue(type, rdata))
  }
  const lines = [
    'ttl: 1h',
    `soa: {mname: ns1, rname: hostmaster@${apex.slice(0, -1)}, refresh: 2h, retry: 1h, expire: 2w, minimum: 1h}`,
    'records:',
  ]
  for (const [owner, sets] of owners) {
    const entries = [...sets].map(([type, { ttl, values }]) => {
      const said = values.length === 1 ? `value: ${values[0]}` : `values: [${values.join(', ')}]`
      return `{type: ${type}, ${ttl === undefined ? '' : `ttl: ${ttl}, `}${said}}`
    })
    const name = owner === '@' ? "''" : owner
    if (entries.length === 1) lines.push(`  ${name}: ${entries[0]}`)
    else lines.push(`  ${name}:`, ...entries.map((entry) => `    - ${entry}`))
  }
  write(file, lines)
}
