// Written by build.mjs from the folder src/rdata/types: edit that instead.
import { a } from './types/a.ts'
import { a6 } from './types/a6.ts'
import { aaaa } from './types/aaaa.ts'
import { afsdb } from './types/afsdb.ts'
import { amtrelay } from './types/amtrelay.ts'
import { apl } from './types/apl.ts'
import { atma } from './types/atma.ts'
import { avc } from './types/avc.ts'
import { brid } from './types/brid.ts'
import { caa } from './types/caa.ts'
import { cdnskey } from './types/cdnskey.ts'
import { cds } from './types/cds.ts'
import { cert } from './types/cert.ts'
import { cla } from './types/cla.ts'
import { cname } from './types/cname.ts'
import { csync } from './types/csync.ts'
import { dhcid } from './types/dhcid.ts'
import { dlv } from './types/dlv.ts'
import { dname } from './types/dname.ts'
import { dnskey } from './types/dnskey.ts'
import { doa } from './types/doa.ts'
import { ds } from './types/ds.ts'
import { dsync } from './types/dsync.ts'
import { eid } from './types/eid.ts'
import { eui48 } from './types/eui48.ts'
import { eui64 } from './types/eui64.ts'
import { gid } from './types/gid.ts'
import { gpos } from './types/gpos.ts'
import { hhit } from './types/hhit.ts'
import { hinfo } from './types/hinfo.ts'
import { hip } from './types/hip.ts'
import { https } from './types/https.ts'
import { ipn } from './types/ipn.ts'
import { ipseckey } from './types/ipseckey.ts'
import { isdn } from './types/isdn.ts'
import { key } from './types/key.ts'
import { kx } from './types/kx.ts'
import { l32 } from './types/l32.ts'
import { l64 } from './types/l64.ts'
import { loc } from './types/loc.ts'
import { lp } from './types/lp.ts'
import { mb } from './types/mb.ts'
import { mg } from './types/mg.ts'
import { minfo } from './types/minfo.ts'
import { mr } from './types/mr.ts'
import { mx } from './types/mx.ts'
import { naptr } from './types/naptr.ts'
import { nid } from './types/nid.ts'
import { nimloc } from './types/nimloc.ts'
import { ninfo } from './types/ninfo.ts'
import { ns } from './types/ns.ts'
import { nsapPtr } from './types/nsap-ptr.ts'
import { nsap } from './types/nsap.ts'
import { nsec } from './types/nsec.ts'
import { nsec3 } from './types/nsec3.ts'
import { nsec3param } from './types/nsec3param.ts'
import { nullType } from './types/null.ts'
import { nxt } from './types/nxt.ts'
import { openpgpkey } from './types/openpgpkey.ts'
import { ptr } from './types/ptr.ts'
import { px } from './types/px.ts'
import { resinfo } from './types/resinfo.ts'
import { rkey } from './types/rkey.ts'
import { rp } from './types/rp.ts'
import { rrsig } from './types/rrsig.ts'
import { rt } from './types/rt.ts'
import { sig } from './types/sig.ts'
import { sink } from './types/sink.ts'
import { smimea } from './types/smimea.ts'
import { soa } from './types/soa.ts'
import { spf } from './types/spf.ts'
import { srv } from './types/srv.ts'
import { sshfp } from './types/sshfp.ts'
import { svcb } from './types/svcb.ts'
import { ta } from './types/ta.ts'
import { talink } from './types/talink.ts'
import { tlsa } from './types/tlsa.ts'
import { txt } from './types/txt.ts'
import { uid } from './types/uid.ts'
import { uinfo } from './types/uinfo.ts'
import { unspec } from './types/unspec.ts'
import { uri } from './types/uri.ts'
import { wallet } from './types/wallet.ts'
import { wks } from './types/wks.ts'
import { x25 } from './types/x25.ts'
import { zonemd } from './types/zonemd.ts'

export const allRecordTypes = [
  a,
  a6,
  aaaa,
  afsdb,
  amtrelay,
  apl,
  atma,
  avc,
  brid,
  caa,
  cdnskey,
  cds,
  cert,
  cla,
  cname,
  csync,
  dhcid,
  dlv,
  dname,
  dnskey,
  doa,
  ds,
  dsync,
  eid,
  eui48,
  eui64,
  gid,
  gpos,
  hhit,
  hinfo,
  hip,
  https,
  ipn,
  ipseckey,
  isdn,
  key,
  kx,
  l32,
  l64,
  loc,
  lp,
  mb,
  mg,
  minfo,
  mr,
  mx,
  naptr,
  nid,
  nimloc,
  ninfo,
  ns,
  nsapPtr,
  nsap,
  nsec,
  nsec3,
  nsec3param,
  nullType,
  nxt,
  openpgpkey,
  ptr,
  px,
  resinfo,
  rkey,
  rp,
  rrsig,
  rt,
  sig,
  sink,
  smimea,
  soa,
  spf,
  srv,
  sshfp,
  svcb,
  ta,
  talink,
  tlsa,
  txt,
  uid,
  uinfo,
  unspec,
  uri,
  wallet,
  wks,
  x25,
  zonemd,
] as const
