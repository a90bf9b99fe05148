/**
 * Numbers of the record types, and of the types that only questions ask for, that the program knows by name:
 * https://www.iana.org/assignments/dns-parameters. What a type is made of stands in its own file in src/rdata/types.
 */
export const aType = 1
export const nsType = 2
export const mdType = 3
export const mfType = 4
export const cnameType = 5
export const soaType = 6
export const ptrType = 12
export const mxType = 15
export const txtType = 16
export const x25Type = 19
export const isdnType = 20
export const nsapType = 22
export const aaaaType = 28
export const srvType = 33
export const naptrType = 35
export const dnameType = 39
export const optType = 41
export const dsType = 43
export const sshfpType = 44
export const rrsigType = 46
export const nsecType = 47
export const dnskeyType = 48
export const nsec3Type = 50
export const nsec3ParamType = 51
export const tlsaType = 52
export const cdsType = 59
export const cdnskeyType = 60
export const zonemdType = 63
export const svcbType = 64
export const httpsType = 65
export const l32Type = 105
export const l64Type = 106
export const nxnameType = 128
export const tkeyType = 249
export const tsigType = 250
export const ixfrType = 251
export const axfrType = 252
export const mailbType = 253
export const mailaType = 254
export const anyType = 255
export const uriType = 256
export const caaType = 257
