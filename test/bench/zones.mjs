// Zones of any size, the same in every run. One site of 20 records in turn: hosts with both addresses, a balanced name,
// mail with its policies, aliases in and out of the zone, a service, a delegation with glue.
import { closeSync, openSync, writeSync } from 'node:fs'

/** 32 well spread bits of two numbers. */
function mix(site, use) {
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

function* linesOfZone(apex, count, version) {
  yield* [`$ORIGIN ${apex}`, '$TTL 3600', `@\tIN\tSOA\tns1 hostmaster (202601010${version} 7200 3600 1209600 3600)`]
  const head = ['@\tIN\tNS\tns1', '@\tIN\tNS\tns2', 'ns1\tA\t192.0.2.1', 'ns2\tA\t192.0.2.2']
  yield* head
  let left = count - head.length - 1
  for (let site = 0; left > 0; site++) {
    for (const record of recordsOfSite(site).slice(0, left)) {
      yield* version === 1 ? [record] : nextVersion(record, left)
      left--
    }
  }
}

/** Writes a zone of about `count` records; version 2 differs from version 1 in about one record of a hundred. */
export function writeZone(file, apex, count, version = 1) {
  const out = openSync(file, 'w')
  let piece = ''
  for (const line of linesOfZone(apex, count, version)) {
    piece += `${line}\n`
    if (piece.length < 1_000_000) continue
    writeSync(out, piece)
    piece = ''
  }
  writeSync(out, piece)
  closeSync(out)
}
