// Written by build.mjs from src/definition/schemas.ts: edit that instead.

export type Entries = {} | unknown[]
/**
 * A name, relative to the zone without a final dot; '' and @ are the apex. ** stands for any number of labels: **.irc is irc and all below it.
 */
export type Pattern = string
/**
 * Why, for whoever reads it in the outage.
 */
export type Reason = string
export type Expectation = Expectation1 & {
  /**
   * The name that is asked for.
   */
  name: string
  /**
   * The type that is asked for.
   */
  type: string
  /**
   * The rdata at the end of the chain, in any order; an empty list is an answer without data.
   */
  answer?: string[]
  /**
   * The response code, where it is not NOERROR.
   */
  rcode?: 'NOERROR' | 'NXDOMAIN' | 'REFUSED'
}
export type Expectation1 = {
  [k: string]: unknown | undefined
}
/**
 * Rules that are silenced at a name, each with the reason.
 */
export type Ignore = {
  /**
   * The rule.
   */
  code: string
  /**
   * A name, relative to the zone without a final dot; '' and @ are the apex. ** stands for any number of labels: **.irc is irc and all below it.
   */
  name?: string
  reason: Reason
}[]
export type Server = SecondaryServer | ZonefileServer
/**
 * A zone by name, or a glob: * stands for part of a label, ** for any number of labels.
 */
export type ZoneGlob = string
/**
 * Rules that are silenced where they speak of this file: of sites, servers and what the operator needs, each with the reason. Zones silence their own faults.
 */
export type ProjectIgnore = {
  /**
   * The rule.
   */
  code: string
  /**
   * Of what it is silent; of all that stands here where it is left out.
   */
  name?: string
  reason: Reason
}[]
/**
 * A name, relative to the zone without a final dot; '' and @ are the apex.
 */
export type Name = string

export interface Documents {
  'overlay.schema.json'?: OverlayDocument
  'project.schema.json'?: ProjectDocument
  'zone.schema.json'?: ZoneDocument
}
/**
 * A variant of a zone, written as what differs from another one.
 */
export interface OverlayDocument {
  /**
   * The schema that an editor completes this file by.
   */
  $schema?: string
  /**
   * When this variant is the right one.
   */
  description?: string
  /**
   * The variant that this one changes; `normal` where it is left out.
   */
  base?: string
  /**
   * Sites that this variant must not lead to.
   */
  down?: string[]
  /**
   * The longest activation before the variant counts as forgotten.
   */
  expires?: number | string
  /**
   * Cap on the TTL of what changes or is added, and on the SOA; {all: 5m} caps every RRset.
   */
  ttl?:
    | number
    | string
    | {
        /**
         * Cap on the TTL of every RRset.
         */
        all: number | string
      }
  /**
   * Addresses, networks or names, wherever they stand as rdata.
   */
  replace?: Replacement[]
  records?: Records
  /**
   * What this variant does without.
   */
  remove?: Removal[]
  /**
   * Names that keep leading to the site that is down, on purpose.
   */
  leave?: {
    name: Pattern
    /**
     * Only records of this type.
     */
    type?: string
    reason: Reason
  }[]
  /**
   * Answers that this variant must give; rehearsed by `validate` and `drill`.
   */
  expect?: Expectation[]
  ignore?: Ignore
  /**
   * False leaves the shared overlay of the same variant out of this zone.
   */
  shared?: boolean
}
export interface Replacement {
  /**
   * What stands in the rdata now. A network goes over host by host.
   */
  from: string
  /**
   * What stands there instead; for a network one of the same length, or one address.
   */
  to: string
  /**
   * Also in NS rdata and in the addresses of the zone's name servers.
   */
  nameservers?: boolean
  /**
   * Adds the new address beside the old one in the ip4 and ip6 terms of SPF.
   */
  spf?: 'add'
}
/**
 * What stands instead, or in addition: each replaces the RRset of that name and type.
 */
export interface Records {
  [k: string]: Entries | undefined
}
export interface Removal {
  name: Pattern
  /**
   * Only records of this type.
   */
  type?: string
  reason: Reason
}
/**
 * secours.yaml: sites, servers, keys and policy.
 */
export interface ProjectDocument {
  /**
   * The schema that an editor completes this file by.
   */
  $schema?: string
  /**
   * For zones that do not say.
   */
  defaults?: {
    /**
     * Default TTL of the records.
     */
    ttl?: number | string
    soa?: Soa
    /**
     * Recovery time objective: the longest that a name which a variant changes may stay cached.
     */
    rto?: number | string
  }
  /**
   * Where the journal and the lock are, relative to this file.
   */
  state?: string
  /**
   * Places that fail as one.
   */
  sites?: {
    [k: string]: Site | undefined
  }
  /**
   * TSIG keys. The secret stands in a file or in the environment.
   */
  keys?: {
    [k: string]: Key | undefined
  }
  /**
   * The authoritative servers that are deployed to or observed.
   */
  servers?: {
    [k: string]: Server | undefined
  }
  policy?: Policy
  operator?: Operator
  ignore?: ProjectIgnore
}
/**
 * The SOA without its serial, which is given when the zone is deployed.
 */
export interface Soa {
  /**
   * The primary name server.
   */
  mname?: string
  /**
   * The mailbox of who is responsible; with an @ it is absolute.
   */
  rname?: string
  /**
   * How often secondaries ask.
   */
  refresh?: number | string
  /**
   * How soon they ask again after a failure.
   */
  retry?: number | string
  /**
   * When they give up serving the zone.
   */
  expire?: number | string
  /**
   * How long caches keep that a name does not exist (RFC 2308).
   */
  minimum?: number | string
  /**
   * TTL of the SOA itself; the zone's default where it is left out.
   */
  ttl?: number | string
}
/**
 * A place that fails as one: a datacentre, a provider.
 */
export interface Site {
  /**
   * What it is.
   */
  description?: string
  /**
   * Its networks; the longest prefix decides which site an address is in.
   *
   * @minItems 1
   */
  networks: [string, ...string[]]
}
/**
 * A TSIG key (RFC 8945).
 */
export interface Key {
  /**
   * Its algorithm.
   */
  algorithm: 'hmac-sha256' | 'hmac-sha384' | 'hmac-sha512' | 'hmac-sha224' | 'hmac-sha1'
  /**
   * Its name on the wire, where it is not its name here.
   */
  name?: string
  secret: Secret
}
/**
 * Where the secret is: a file with a BIND key clause or bare base64, or an environment variable.
 */
export interface Secret {
  /**
   * The file.
   */
  file?: string
  /**
   * The environment variable.
   */
  env?: string
}
/**
 * Deploys nothing: its primaries notify it. It is observed.
 */
export interface SecondaryServer {
  /**
   * Deploys nothing: its primaries notify it. It is observed.
   */
  driver: 'secondary'
  /**
   * The site that the server stands in.
   */
  site: string
  /**
   * Where it is asked and transferred from. An address, since in an outage no name may resolve.
   */
  address: string
  /**
   * The TSIG key of transfers and notifications.
   */
  key?: string
  /**
   * The zones that it serves, by name or glob; all of the project where it is left out.
   *
   * @minItems 1
   */
  zones?: [ZoneGlob, ...ZoneGlob[]]
  /**
   * What may be asked of it: the SOA alone, single RRsets too, or a transfer.
   */
  observe?: 'soa' | 'queries' | 'axfr'
  /**
   * False where it cannot be reached over TCP.
   */
  tcp?: boolean
  /**
   * How many servers stand behind the address (anycast, balanced).
   */
  nodes?: number
  /**
   * Reported on, but counted in no quorum and no exit code.
   */
  external?: boolean
  /**
   * The servers that it transfers from; left out, nothing is concluded.
   *
   * @minItems 1
   */
  primaries?: [string, ...string[]]
}
/**
 * Writes the zone file and has the server reload it.
 */
export interface ZonefileServer {
  /**
   * Writes the zone file and has the server reload it.
   */
  driver: 'zonefile'
  /**
   * The site that the server stands in.
   */
  site: string
  /**
   * Where it is asked and transferred from. An address, since in an outage no name may resolve.
   */
  address: string
  /**
   * The TSIG key of transfers and notifications.
   */
  key?: string
  /**
   * The zones that it serves, by name or glob; all of the project where it is left out.
   *
   * @minItems 1
   */
  zones?: [ZoneGlob, ...ZoneGlob[]]
  /**
   * What may be asked of it: the SOA alone, single RRsets too, or a transfer.
   */
  observe?: 'soa' | 'queries' | 'axfr'
  /**
   * False where it cannot be reached over TCP.
   */
  tcp?: boolean
  /**
   * How many servers stand behind the address (anycast, balanced).
   */
  nodes?: number
  /**
   * Reported on, but counted in no quorum and no exit code.
   */
  external?: boolean
  /**
   * The folder that the server reads zone files from.
   */
  directory: string
  /**
   * The file name; {zone} stands for the zone, as render names its files, _ for the slash of RFC 2317. {zone}.zone where left out.
   */
  file?: string
  /**
   * BIND's view that the zone is in.
   */
  view?: string
  /**
   * What reads a file before it is put in place: the server's own checker where it is installed, nothing, or a command with {zone} and {file}.
   *
   * @minItems 1
   */
  checker?: boolean | [string, ...string[]]
  /**
   * The command that carries {file} to {target} on another host; the directory is then one of that host.
   *
   * @minItems 1
   */
  push?: [string, ...string[]]
  /**
   * How the server is told of a new file. In an argument list {zone} stands for the zone.
   *
   * @minItems 1
   */
  reload:
    | string
    | {
        /**
         * BIND's control channel.
         */
        rndc?: {
          /**
           * Where it listens.
           */
          server?: string
          /**
           * Its port.
           */
          port?: number
          /**
           * The file with its key; an rndc.conf, where there is one, goes before it.
           */
          keyFile?: string
          /**
           * A configuration file of rndc.
           */
          configFile?: string
          /**
           * The name or path of rndc, where it is not found by its own.
           */
          program?: string
        }
        /**
         * The control socket of Knot DNS.
         */
        knotc?: {
          /**
           * The control socket.
           */
          socket?: string
          /**
           * The configuration file, which names the control socket.
           */
          configFile?: string
          /**
           * The name or path of knotc, where it is not found by its own.
           */
          program?: string
        }
        /**
         * The remote control of NSD.
         */
        'nsd-control'?: {
          /**
           * The configuration file of NSD, which says where its remote control listens.
           */
          configFile?: string
          /**
           * Where it listens, with @ before a port, instead of what the configuration file says.
           */
          server?: string
          /**
           * The name or path of nsd-control, where it is not found by its own.
           */
          program?: string
        }
        /**
         * The embedded server's control socket.
         */
        secours?: {
          /**
           * The socket; /run/secours/control.sock where left out.
           */
          control?: string
        }
      }
    | [string, ...string[]]
}
/**
 * How switches are done.
 */
export interface Policy {
  /**
   * How serials are numbered: YYYYMMDDnn, seconds since 1970, or one by one.
   */
  serial?: 'date' | 'unix' | 'increment'
  /**
   * How far a serial is moved ahead of a primary that cannot be asked.
   */
  serialHeadroom?: number
  /**
   * The server that is changed and verified first.
   */
  canary?: string
  /**
   * The share of the servers outside of the sites that are down which must be reachable.
   */
  quorum?: number
  /**
   * The longest activation of a variant that says no `expires` of its own.
   */
  maxDegraded?: number | string
  /**
   * Records that others maintain on the servers; they survive every switch.
   */
  unmanaged?: string[]
}
/**
 * What must be reachable while a site is down: the status page, the machine that secours runs on, the way in. Checks warn of a variant that takes it down.
 */
export interface Operator {
  /**
   * Names in the zones of the project, absolute.
   *
   * @minItems 1
   */
  names?: [string, ...string[]]
  /**
   * Addresses of what has no name there, or must be found without one.
   *
   * @minItems 1
   */
  addresses?: [string, ...string[]]
}
/**
 * The contents of a zone: `normal`, or a variant that replaces it as a whole.
 */
export interface ZoneDocument {
  /**
   * The schema that an editor completes this file by.
   */
  $schema?: string
  /**
   * Default TTL of the records.
   */
  ttl?: number | string
  soa?: Soa
  /**
   * Recovery time objective: the longest that a name which a variant changes may stay cached.
   */
  rto?: number | string
  records: Records1
  /**
   * The parent has a DS: the server signs the zone, or the variant comes signed.
   */
  signed?: 'server' | 'file'
  /**
   * Whether the zone takes mail. False silences the rules that ask for it.
   */
  mail?: boolean
  /**
   * Whether the zone carries a digest of itself (ZONEMD, RFC 8976), worked out whenever the zone gets a serial. The zone must not be a signed one.
   */
  zonemd?: boolean
  /**
   * How many values a name must keep in every variant.
   */
  minimum?: {
    name: Name
    /**
     * The record type that is counted.
     */
    type: string
    /**
     * The fewest.
     */
    count: number
  }[]
  ignore?: Ignore
}
/**
 * The records, by owner: a name relative to the zone, '' or @ for the apex. One entry, or a list of entries of different types.
 */
export interface Records1 {
  [k: string]: Entries | undefined
}
