// Written by build.mjs from src/definition/schemas.ts: edit that instead.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validateProject = validate21, schema6 = { type: "object", properties: { $schema: { type: "string" }, defaults: { type: "object", properties: { ttl: { $ref: "#/$defs/duration" }, soa: { $ref: "#/$defs/soa" }, rto: { $ref: "#/$defs/duration" } }, additionalProperties: !1 }, state: { type: "string", minLength: 1 }, sites: { type: "object", propertyNames: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" }, additionalProperties: { $ref: "#/$defs/site" } }, keys: { type: "object", additionalProperties: { $ref: "#/$defs/key" } }, servers: { type: "object", propertyNames: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" }, additionalProperties: { $ref: "#/$defs/server" } }, policy: { $ref: "#/$defs/policy" }, operator: { $ref: "#/$defs/operator" }, ignore: { $ref: "#/$defs/projectIgnore" } }, additionalProperties: !1, $defs: { duration: { type: ["integer", "string"], minimum: 0, maximum: 2147483647, pattern: "^([0-9]+|([0-9]+[smhdwSMHDW])+)$" }, soa: { type: "object", properties: { mname: { type: "string", minLength: 1, maxLength: 1024 }, rname: { type: "string", minLength: 1, maxLength: 1024 }, refresh: { $ref: "#/$defs/duration" }, retry: { $ref: "#/$defs/duration" }, expire: { $ref: "#/$defs/duration" }, minimum: { $ref: "#/$defs/duration" }, ttl: { $ref: "#/$defs/duration" } }, additionalProperties: !1 }, zoneGlob: { type: "string", minLength: 1, maxLength: 1024 }, reason: { type: "string", pattern: "\\S" }, site: { type: "object", properties: { description: { type: "string" }, networks: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, required: ["networks"], additionalProperties: !1 }, key: { type: "object", properties: { algorithm: { enum: ["hmac-sha256", "hmac-sha384", "hmac-sha512", "hmac-sha224", "hmac-sha1"] }, name: { type: "string", minLength: 1 }, secret: { $ref: "#/$defs/secret" } }, required: ["algorithm", "secret"], additionalProperties: !1 }, secret: { type: "object", properties: { file: { type: "string", minLength: 1 }, env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } }, minProperties: 1, maxProperties: 1, additionalProperties: !1 }, policy: { type: "object", properties: { serial: { enum: ["date", "unix", "increment"] }, serialHeadroom: { type: "integer", minimum: 0, maximum: 1e6 }, canary: { type: "string", minLength: 1 }, quorum: { type: "number", minimum: 0, maximum: 1 }, maxDegraded: { $ref: "#/$defs/duration" }, unmanaged: { type: "array", items: { type: "string", pattern: "^\\S+( [A-Za-z][A-Za-z0-9-]*)?$" } } }, additionalProperties: !1 }, operator: { type: "object", properties: { names: { type: "array", items: { type: "string", minLength: 1, maxLength: 1024 }, minItems: 1 }, addresses: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, minProperties: 1, additionalProperties: !1 }, projectIgnore: { type: "array", items: { type: "object", properties: { code: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, name: { type: "string", minLength: 1 }, reason: { $ref: "#/$defs/reason" } }, required: ["code", "reason"], additionalProperties: !1 } }, server: { type: "object", required: ["driver"], discriminator: { propertyName: "driver" }, oneOf: [{ $ref: "#/$defs/secondaryServer" }, { $ref: "#/$defs/zonefileServer" }] }, secondaryServer: { type: "object", properties: { driver: { const: "secondary" }, site: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, key: { type: "string", minLength: 1 }, zones: { type: "array", items: { $ref: "#/$defs/zoneGlob" }, minItems: 1 }, observe: { enum: ["soa", "queries", "axfr"] }, tcp: { type: "boolean" }, nodes: { type: "integer", minimum: 1, maximum: 1e4 }, external: { type: "boolean" }, primaries: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, required: ["driver", "site", "address"], additionalProperties: !1 }, zonefileServer: { type: "object", properties: { driver: { const: "zonefile" }, site: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, key: { type: "string", minLength: 1 }, zones: { type: "array", items: { $ref: "#/$defs/zoneGlob" }, minItems: 1 }, observe: { enum: ["soa", "queries", "axfr"] }, tcp: { type: "boolean" }, nodes: { type: "integer", minimum: 1, maximum: 1e4 }, external: { type: "boolean" }, directory: { type: "string", minLength: 1 }, file: { type: "string", pattern: "\\{zone\\}" }, view: { type: "string", minLength: 1 }, checker: { type: ["boolean", "array"], items: { type: "string" }, minItems: 1 }, push: { type: "array", items: { type: "string" }, minItems: 1 }, reload: { type: ["string", "object", "array"], pattern: "^(rndc|knotc|nsd-control|secours)$", properties: { rndc: { type: "object", properties: { server: { type: "string", minLength: 1 }, port: { type: "integer", minimum: 1, maximum: 65535 }, keyFile: { type: "string", minLength: 1 }, configFile: { type: "string", minLength: 1 }, program: { type: "string", minLength: 1 } }, additionalProperties: !1 }, knotc: { type: "object", properties: { socket: { type: "string", minLength: 1 }, configFile: { type: "string", minLength: 1 }, program: { type: "string", minLength: 1 } }, additionalProperties: !1 }, "nsd-control": { type: "object", properties: { configFile: { type: "string", minLength: 1 }, server: { type: "string", minLength: 1 }, program: { type: "string", minLength: 1 } }, additionalProperties: !1 }, secours: { type: "object", properties: { control: { type: "string", minLength: 1 } }, additionalProperties: !1 } }, minProperties: 1, maxProperties: 1, additionalProperties: !1, items: { type: "string" }, minItems: 1 } }, required: ["driver", "site", "address", "directory", "reload"], additionalProperties: !1 } } }, func2 = Object.prototype.hasOwnProperty, func3 = require_ucs2length().default, schema7 = { type: ["integer", "string"], minimum: 0, maximum: 2147483647, pattern: "^([0-9]+|([0-9]+[smhdwSMHDW])+)$" }, pattern0 = new RegExp("^([0-9]+|([0-9]+[smhdwSMHDW])+)$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema7.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483647 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern0.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|([0-9]+[smhdwSMHDW])+)$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "mname" || key0 === "rname" || key0 === "refresh" || key0 === "retry" || key0 === "expire" || key0 === "minimum" || key0 === "ttl")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.mname !== void 0) {
      let data0 = data.mname;
      if (typeof data0 == "string") {
        if (func3(data0) > 1024) {
          let err1 = { instancePath: instancePath + "/mname", schemaPath: "#/properties/mname/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func3(data0) < 1) {
          let err2 = { instancePath: instancePath + "/mname", schemaPath: "#/properties/mname/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/mname", schemaPath: "#/properties/mname/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.rname !== void 0) {
      let data1 = data.rname;
      if (typeof data1 == "string") {
        if (func3(data1) > 1024) {
          let err4 = { instancePath: instancePath + "/rname", schemaPath: "#/properties/rname/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func3(data1) < 1) {
          let err5 = { instancePath: instancePath + "/rname", schemaPath: "#/properties/rname/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/rname", schemaPath: "#/properties/rname/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.refresh !== void 0 && (validate22(data.refresh, { instancePath: instancePath + "/refresh", parentData: data, parentDataProperty: "refresh", rootData }) || (vErrors = joinErrors(vErrors, validate22.errors), errors = vErrors.length)), data.retry !== void 0 && (validate22(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData }) || (vErrors = joinErrors(vErrors, validate22.errors), errors = vErrors.length)), data.expire !== void 0 && (validate22(data.expire, { instancePath: instancePath + "/expire", parentData: data, parentDataProperty: "expire", rootData }) || (vErrors = joinErrors(vErrors, validate22.errors), errors = vErrors.length)), data.minimum !== void 0 && (validate22(data.minimum, { instancePath: instancePath + "/minimum", parentData: data, parentDataProperty: "minimum", rootData }) || (vErrors = joinErrors(vErrors, validate22.errors), errors = vErrors.length)), data.ttl !== void 0 && (validate22(data.ttl, { instancePath: instancePath + "/ttl", parentData: data, parentDataProperty: "ttl", rootData }) || (vErrors = joinErrors(vErrors, validate22.errors), errors = vErrors.length));
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.networks === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "networks" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "description" || key0 === "networks")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.networks !== void 0) {
      let data1 = data.networks;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err3 = { instancePath: instancePath + "/networks", schemaPath: "#/properties/networks/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func3(data2) < 1) {
              let err4 = { instancePath: instancePath + "/networks/" + i0, schemaPath: "#/properties/networks/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/networks/" + i0, schemaPath: "#/properties/networks/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/networks", schemaPath: "#/properties/networks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
var schema10 = { type: "object", properties: { algorithm: { enum: ["hmac-sha256", "hmac-sha384", "hmac-sha512", "hmac-sha224", "hmac-sha1"] }, name: { type: "string", minLength: 1 }, secret: { $ref: "#/$defs/secret" } }, required: ["algorithm", "secret"], additionalProperties: !1 };
var pattern2 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      let err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (Object.keys(data).length < 1) {
      let err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "file" || key0 === "env")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.file !== void 0) {
      let data0 = data.file;
      if (typeof data0 == "string") {
        if (func3(data0) < 1) {
          let err3 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.env !== void 0) {
      let data1 = data.env;
      if (typeof data1 == "string") {
        if (!pattern2.test(data1)) {
          let err5 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.algorithm === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "algorithm" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.secret === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "secret" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "algorithm" || key0 === "name" || key0 === "secret")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.algorithm !== void 0) {
      let data0 = data.algorithm;
      if (!(data0 === "hmac-sha256" || data0 === "hmac-sha384" || data0 === "hmac-sha512" || data0 === "hmac-sha224" || data0 === "hmac-sha1")) {
        let err3 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/enum", keyword: "enum", params: { allowedValues: schema10.properties.algorithm.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func3(data1) < 1) {
          let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.secret !== void 0 && (validate35(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData }) || (vErrors = joinErrors(vErrors, validate35.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
var schema13 = { type: "object", properties: { driver: { const: "secondary" }, site: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, key: { type: "string", minLength: 1 }, zones: { type: "array", items: { $ref: "#/$defs/zoneGlob" }, minItems: 1 }, observe: { enum: ["soa", "queries", "axfr"] }, tcp: { type: "boolean" }, nodes: { type: "integer", minimum: 1, maximum: 1e4 }, external: { type: "boolean" }, primaries: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, required: ["driver", "site", "address"], additionalProperties: !1 };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 1024) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func3(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.driver === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "driver" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.site === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "site" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.address === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema13.properties, key0)) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.driver !== void 0 && data.driver !== "secondary") {
      let err4 = { instancePath: instancePath + "/driver", schemaPath: "#/properties/driver/const", keyword: "const", params: { allowedValue: "secondary" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.site !== void 0) {
      let data1 = data.site;
      if (typeof data1 == "string") {
        if (func3(data1) < 1) {
          let err5 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.address !== void 0) {
      let data2 = data.address;
      if (typeof data2 == "string") {
        if (func3(data2) < 1) {
          let err7 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.key !== void 0) {
      let data3 = data.key;
      if (typeof data3 == "string") {
        if (func3(data3) < 1) {
          let err9 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.zones !== void 0) {
      let data4 = data.zones;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err11 = { instancePath: instancePath + "/zones", schemaPath: "#/properties/zones/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate40(data4[i0], { instancePath: instancePath + "/zones/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate40.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/zones", schemaPath: "#/properties/zones/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.observe !== void 0) {
      let data6 = data.observe;
      if (!(data6 === "soa" || data6 === "queries" || data6 === "axfr")) {
        let err13 = { instancePath: instancePath + "/observe", schemaPath: "#/properties/observe/enum", keyword: "enum", params: { allowedValues: schema13.properties.observe.enum } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.tcp !== void 0 && typeof data.tcp != "boolean") {
      let err14 = { instancePath: instancePath + "/tcp", schemaPath: "#/properties/tcp/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.nodes !== void 0) {
      let data8 = data.nodes;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err15 = { instancePath: instancePath + "/nodes", schemaPath: "#/properties/nodes/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 1e4 || isNaN(data8)) {
          let err16 = { instancePath: instancePath + "/nodes", schemaPath: "#/properties/nodes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          let err17 = { instancePath: instancePath + "/nodes", schemaPath: "#/properties/nodes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
    }
    if (data.external !== void 0 && typeof data.external != "boolean") {
      let err18 = { instancePath: instancePath + "/external", schemaPath: "#/properties/external/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.primaries !== void 0) {
      let data10 = data.primaries;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          let err19 = { instancePath: instancePath + "/primaries", schemaPath: "#/properties/primaries/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (typeof data11 == "string") {
            if (func3(data11) < 1) {
              let err20 = { instancePath: instancePath + "/primaries/" + i1, schemaPath: "#/properties/primaries/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/primaries/" + i1, schemaPath: "#/properties/primaries/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/primaries", schemaPath: "#/properties/primaries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
var schema15 = { type: "object", properties: { driver: { const: "zonefile" }, site: { type: "string", minLength: 1 }, address: { type: "string", minLength: 1 }, key: { type: "string", minLength: 1 }, zones: { type: "array", items: { $ref: "#/$defs/zoneGlob" }, minItems: 1 }, observe: { enum: ["soa", "queries", "axfr"] }, tcp: { type: "boolean" }, nodes: { type: "integer", minimum: 1, maximum: 1e4 }, external: { type: "boolean" }, directory: { type: "string", minLength: 1 }, file: { type: "string", pattern: "\\{zone\\}" }, view: { type: "string", minLength: 1 }, checker: { type: ["boolean", "array"], items: { type: "string" }, minItems: 1 }, push: { type: "array", items: { type: "string" }, minItems: 1 }, reload: { type: ["string", "object", "array"], pattern: "^(rndc|knotc|nsd-control|secours)$", properties: { rndc: { type: "object", properties: { server: { type: "string", minLength: 1 }, port: { type: "integer", minimum: 1, maximum: 65535 }, keyFile: { type: "string", minLength: 1 }, configFile: { type: "string", minLength: 1 }, program: { type: "string", minLength: 1 } }, additionalProperties: !1 }, knotc: { type: "object", properties: { socket: { type: "string", minLength: 1 }, configFile: { type: "string", minLength: 1 }, program: { type: "string", minLength: 1 } }, additionalProperties: !1 }, "nsd-control": { type: "object", properties: { configFile: { type: "string", minLength: 1 }, server: { type: "string", minLength: 1 }, program: { type: "string", minLength: 1 } }, additionalProperties: !1 }, secours: { type: "object", properties: { control: { type: "string", minLength: 1 } }, additionalProperties: !1 } }, minProperties: 1, maxProperties: 1, additionalProperties: !1, items: { type: "string" }, minItems: 1 } }, required: ["driver", "site", "address", "directory", "reload"], additionalProperties: !1 }, pattern4 = new RegExp("\\{zone\\}", "u"), pattern5 = new RegExp("^(rndc|knotc|nsd-control|secours)$", "u");
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.driver === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "driver" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.site === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "site" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.address === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.directory === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "directory" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.reload === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reload" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema15.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.driver !== void 0 && data.driver !== "zonefile") {
      let err6 = { instancePath: instancePath + "/driver", schemaPath: "#/properties/driver/const", keyword: "const", params: { allowedValue: "zonefile" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.site !== void 0) {
      let data1 = data.site;
      if (typeof data1 == "string") {
        if (func3(data1) < 1) {
          let err7 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.address !== void 0) {
      let data2 = data.address;
      if (typeof data2 == "string") {
        if (func3(data2) < 1) {
          let err9 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.key !== void 0) {
      let data3 = data.key;
      if (typeof data3 == "string") {
        if (func3(data3) < 1) {
          let err11 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.zones !== void 0) {
      let data4 = data.zones;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err13 = { instancePath: instancePath + "/zones", schemaPath: "#/properties/zones/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate40(data4[i0], { instancePath: instancePath + "/zones/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate40.errors), errors = vErrors.length);
      } else {
        let err14 = { instancePath: instancePath + "/zones", schemaPath: "#/properties/zones/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.observe !== void 0) {
      let data6 = data.observe;
      if (!(data6 === "soa" || data6 === "queries" || data6 === "axfr")) {
        let err15 = { instancePath: instancePath + "/observe", schemaPath: "#/properties/observe/enum", keyword: "enum", params: { allowedValues: schema15.properties.observe.enum } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.tcp !== void 0 && typeof data.tcp != "boolean") {
      let err16 = { instancePath: instancePath + "/tcp", schemaPath: "#/properties/tcp/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.nodes !== void 0) {
      let data8 = data.nodes;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err17 = { instancePath: instancePath + "/nodes", schemaPath: "#/properties/nodes/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 1e4 || isNaN(data8)) {
          let err18 = { instancePath: instancePath + "/nodes", schemaPath: "#/properties/nodes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          let err19 = { instancePath: instancePath + "/nodes", schemaPath: "#/properties/nodes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
    }
    if (data.external !== void 0 && typeof data.external != "boolean") {
      let err20 = { instancePath: instancePath + "/external", schemaPath: "#/properties/external/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.directory !== void 0) {
      let data10 = data.directory;
      if (typeof data10 == "string") {
        if (func3(data10) < 1) {
          let err21 = { instancePath: instancePath + "/directory", schemaPath: "#/properties/directory/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/directory", schemaPath: "#/properties/directory/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.file !== void 0) {
      let data11 = data.file;
      if (typeof data11 == "string") {
        if (!pattern4.test(data11)) {
          let err23 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/pattern", keyword: "pattern", params: { pattern: "\\{zone\\}" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.view !== void 0) {
      let data12 = data.view;
      if (typeof data12 == "string") {
        if (func3(data12) < 1) {
          let err25 = { instancePath: instancePath + "/view", schemaPath: "#/properties/view/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/view", schemaPath: "#/properties/view/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.checker !== void 0) {
      let data13 = data.checker;
      if (typeof data13 != "boolean" && !Array.isArray(data13)) {
        let err27 = { instancePath: instancePath + "/checker", schemaPath: "#/properties/checker/type", keyword: "type", params: { type: schema15.properties.checker.type } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          let err28 = { instancePath: instancePath + "/checker", schemaPath: "#/properties/checker/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        let len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data13[i1] != "string") {
            let err29 = { instancePath: instancePath + "/checker/" + i1, schemaPath: "#/properties/checker/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
      }
    }
    if (data.push !== void 0) {
      let data15 = data.push;
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          let err30 = { instancePath: instancePath + "/push", schemaPath: "#/properties/push/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        let len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data15[i2] != "string") {
            let err31 = { instancePath: instancePath + "/push/" + i2, schemaPath: "#/properties/push/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
      } else {
        let err32 = { instancePath: instancePath + "/push", schemaPath: "#/properties/push/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.reload !== void 0) {
      let data17 = data.reload;
      if ((!data17 || typeof data17 != "object") && typeof data17 != "string") {
        let err33 = { instancePath: instancePath + "/reload", schemaPath: "#/properties/reload/type", keyword: "type", params: { type: schema15.properties.reload.type } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (typeof data17 == "string" && !pattern5.test(data17)) {
        let err34 = { instancePath: instancePath + "/reload", schemaPath: "#/properties/reload/pattern", keyword: "pattern", params: { pattern: "^(rndc|knotc|nsd-control|secours)$" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (Array.isArray(data17)) {
        if (data17.length < 1) {
          let err35 = { instancePath: instancePath + "/reload", schemaPath: "#/properties/reload/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        let len3 = data17.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data17[i3] != "string") {
            let err36 = { instancePath: instancePath + "/reload/" + i3, schemaPath: "#/properties/reload/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
      }
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (Object.keys(data17).length > 1) {
          let err37 = { instancePath: instancePath + "/reload", schemaPath: "#/properties/reload/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (Object.keys(data17).length < 1) {
          let err38 = { instancePath: instancePath + "/reload", schemaPath: "#/properties/reload/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        for (let key1 in data17)
          if (!(key1 === "rndc" || key1 === "knotc" || key1 === "nsd-control" || key1 === "secours")) {
            let err39 = { instancePath: instancePath + "/reload", schemaPath: "#/properties/reload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        if (data17.rndc !== void 0) {
          let data19 = data17.rndc;
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            for (let key2 in data19)
              if (!(key2 === "server" || key2 === "port" || key2 === "keyFile" || key2 === "configFile" || key2 === "program")) {
                let err40 = { instancePath: instancePath + "/reload/rndc", schemaPath: "#/properties/reload/properties/rndc/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            if (data19.server !== void 0) {
              let data20 = data19.server;
              if (typeof data20 == "string") {
                if (func3(data20) < 1) {
                  let err41 = { instancePath: instancePath + "/reload/rndc/server", schemaPath: "#/properties/reload/properties/rndc/properties/server/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
              } else {
                let err42 = { instancePath: instancePath + "/reload/rndc/server", schemaPath: "#/properties/reload/properties/rndc/properties/server/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
            if (data19.port !== void 0) {
              let data21 = data19.port;
              if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
                let err43 = { instancePath: instancePath + "/reload/rndc/port", schemaPath: "#/properties/reload/properties/rndc/properties/port/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 > 65535 || isNaN(data21)) {
                  let err44 = { instancePath: instancePath + "/reload/rndc/port", schemaPath: "#/properties/reload/properties/rndc/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                }
                if (data21 < 1 || isNaN(data21)) {
                  let err45 = { instancePath: instancePath + "/reload/rndc/port", schemaPath: "#/properties/reload/properties/rndc/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                }
              }
            }
            if (data19.keyFile !== void 0) {
              let data22 = data19.keyFile;
              if (typeof data22 == "string") {
                if (func3(data22) < 1) {
                  let err46 = { instancePath: instancePath + "/reload/rndc/keyFile", schemaPath: "#/properties/reload/properties/rndc/properties/keyFile/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                }
              } else {
                let err47 = { instancePath: instancePath + "/reload/rndc/keyFile", schemaPath: "#/properties/reload/properties/rndc/properties/keyFile/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
            }
            if (data19.configFile !== void 0) {
              let data23 = data19.configFile;
              if (typeof data23 == "string") {
                if (func3(data23) < 1) {
                  let err48 = { instancePath: instancePath + "/reload/rndc/configFile", schemaPath: "#/properties/reload/properties/rndc/properties/configFile/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                }
              } else {
                let err49 = { instancePath: instancePath + "/reload/rndc/configFile", schemaPath: "#/properties/reload/properties/rndc/properties/configFile/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            }
            if (data19.program !== void 0) {
              let data24 = data19.program;
              if (typeof data24 == "string") {
                if (func3(data24) < 1) {
                  let err50 = { instancePath: instancePath + "/reload/rndc/program", schemaPath: "#/properties/reload/properties/rndc/properties/program/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                }
              } else {
                let err51 = { instancePath: instancePath + "/reload/rndc/program", schemaPath: "#/properties/reload/properties/rndc/properties/program/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            }
          } else {
            let err52 = { instancePath: instancePath + "/reload/rndc", schemaPath: "#/properties/reload/properties/rndc/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
        if (data17.knotc !== void 0) {
          let data25 = data17.knotc;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            for (let key3 in data25)
              if (!(key3 === "socket" || key3 === "configFile" || key3 === "program")) {
                let err53 = { instancePath: instancePath + "/reload/knotc", schemaPath: "#/properties/reload/properties/knotc/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
            if (data25.socket !== void 0) {
              let data26 = data25.socket;
              if (typeof data26 == "string") {
                if (func3(data26) < 1) {
                  let err54 = { instancePath: instancePath + "/reload/knotc/socket", schemaPath: "#/properties/reload/properties/knotc/properties/socket/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                }
              } else {
                let err55 = { instancePath: instancePath + "/reload/knotc/socket", schemaPath: "#/properties/reload/properties/knotc/properties/socket/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
            if (data25.configFile !== void 0) {
              let data27 = data25.configFile;
              if (typeof data27 == "string") {
                if (func3(data27) < 1) {
                  let err56 = { instancePath: instancePath + "/reload/knotc/configFile", schemaPath: "#/properties/reload/properties/knotc/properties/configFile/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                }
              } else {
                let err57 = { instancePath: instancePath + "/reload/knotc/configFile", schemaPath: "#/properties/reload/properties/knotc/properties/configFile/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            if (data25.program !== void 0) {
              let data28 = data25.program;
              if (typeof data28 == "string") {
                if (func3(data28) < 1) {
                  let err58 = { instancePath: instancePath + "/reload/knotc/program", schemaPath: "#/properties/reload/properties/knotc/properties/program/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                }
              } else {
                let err59 = { instancePath: instancePath + "/reload/knotc/program", schemaPath: "#/properties/reload/properties/knotc/properties/program/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            }
          } else {
            let err60 = { instancePath: instancePath + "/reload/knotc", schemaPath: "#/properties/reload/properties/knotc/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
        if (data17["nsd-control"] !== void 0) {
          let data29 = data17["nsd-control"];
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            for (let key4 in data29)
              if (!(key4 === "configFile" || key4 === "server" || key4 === "program")) {
                let err61 = { instancePath: instancePath + "/reload/nsd-control", schemaPath: "#/properties/reload/properties/nsd-control/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
              }
            if (data29.configFile !== void 0) {
              let data30 = data29.configFile;
              if (typeof data30 == "string") {
                if (func3(data30) < 1) {
                  let err62 = { instancePath: instancePath + "/reload/nsd-control/configFile", schemaPath: "#/properties/reload/properties/nsd-control/properties/configFile/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                }
              } else {
                let err63 = { instancePath: instancePath + "/reload/nsd-control/configFile", schemaPath: "#/properties/reload/properties/nsd-control/properties/configFile/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
            }
            if (data29.server !== void 0) {
              let data31 = data29.server;
              if (typeof data31 == "string") {
                if (func3(data31) < 1) {
                  let err64 = { instancePath: instancePath + "/reload/nsd-control/server", schemaPath: "#/properties/reload/properties/nsd-control/properties/server/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                }
              } else {
                let err65 = { instancePath: instancePath + "/reload/nsd-control/server", schemaPath: "#/properties/reload/properties/nsd-control/properties/server/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
            }
            if (data29.program !== void 0) {
              let data32 = data29.program;
              if (typeof data32 == "string") {
                if (func3(data32) < 1) {
                  let err66 = { instancePath: instancePath + "/reload/nsd-control/program", schemaPath: "#/properties/reload/properties/nsd-control/properties/program/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                }
              } else {
                let err67 = { instancePath: instancePath + "/reload/nsd-control/program", schemaPath: "#/properties/reload/properties/nsd-control/properties/program/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
              }
            }
          } else {
            let err68 = { instancePath: instancePath + "/reload/nsd-control", schemaPath: "#/properties/reload/properties/nsd-control/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
        }
        if (data17.secours !== void 0) {
          let data33 = data17.secours;
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            for (let key5 in data33)
              if (key5 !== "control") {
                let err69 = { instancePath: instancePath + "/reload/secours", schemaPath: "#/properties/reload/properties/secours/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
              }
            if (data33.control !== void 0) {
              let data34 = data33.control;
              if (typeof data34 == "string") {
                if (func3(data34) < 1) {
                  let err70 = { instancePath: instancePath + "/reload/secours/control", schemaPath: "#/properties/reload/properties/secours/properties/control/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                }
              } else {
                let err71 = { instancePath: instancePath + "/reload/secours/control", schemaPath: "#/properties/reload/properties/secours/properties/control/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
              }
            }
          } else {
            let err72 = { instancePath: instancePath + "/reload/secours", schemaPath: "#/properties/reload/properties/secours/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
        }
      }
    }
  } else {
    let err73 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.driver === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "driver" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let tag0 = data.driver;
    if (typeof tag0 == "string")
      if (tag0 === "secondary")
        validate39(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate39.errors), errors = vErrors.length);
      else if (tag0 === "zonefile")
        validate42(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate42.errors), errors = vErrors.length);
      else {
        let err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "driver", tagValue: tag0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    else {
      let err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "driver", tagValue: tag0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
var schema16 = { type: "object", properties: { serial: { enum: ["date", "unix", "increment"] }, serialHeadroom: { type: "integer", minimum: 0, maximum: 1e6 }, canary: { type: "string", minLength: 1 }, quorum: { type: "number", minimum: 0, maximum: 1 }, maxDegraded: { $ref: "#/$defs/duration" }, unmanaged: { type: "array", items: { type: "string", pattern: "^\\S+( [A-Za-z][A-Za-z0-9-]*)?$" } } }, additionalProperties: !1 }, pattern6 = new RegExp("^\\S+( [A-Za-z][A-Za-z0-9-]*)?$", "u");
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "serial" || key0 === "serialHeadroom" || key0 === "canary" || key0 === "quorum" || key0 === "maxDegraded" || key0 === "unmanaged")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.serial !== void 0) {
      let data0 = data.serial;
      if (!(data0 === "date" || data0 === "unix" || data0 === "increment")) {
        let err1 = { instancePath: instancePath + "/serial", schemaPath: "#/properties/serial/enum", keyword: "enum", params: { allowedValues: schema16.properties.serial.enum } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.serialHeadroom !== void 0) {
      let data1 = data.serialHeadroom;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/serialHeadroom", schemaPath: "#/properties/serialHeadroom/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e6 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/serialHeadroom", schemaPath: "#/properties/serialHeadroom/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/serialHeadroom", schemaPath: "#/properties/serialHeadroom/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    if (data.canary !== void 0) {
      let data2 = data.canary;
      if (typeof data2 == "string") {
        if (func3(data2) < 1) {
          let err5 = { instancePath: instancePath + "/canary", schemaPath: "#/properties/canary/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/canary", schemaPath: "#/properties/canary/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.quorum !== void 0) {
      let data3 = data.quorum;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1 || isNaN(data3)) {
          let err7 = { instancePath: instancePath + "/quorum", schemaPath: "#/properties/quorum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          let err8 = { instancePath: instancePath + "/quorum", schemaPath: "#/properties/quorum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/quorum", schemaPath: "#/properties/quorum/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.maxDegraded !== void 0 && (validate22(data.maxDegraded, { instancePath: instancePath + "/maxDegraded", parentData: data, parentDataProperty: "maxDegraded", rootData }) || (vErrors = joinErrors(vErrors, validate22.errors), errors = vErrors.length)), data.unmanaged !== void 0) {
      let data5 = data.unmanaged;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 == "string") {
            if (!pattern6.test(data6)) {
              let err10 = { instancePath: instancePath + "/unmanaged/" + i0, schemaPath: "#/properties/unmanaged/items/pattern", keyword: "pattern", params: { pattern: "^\\S+( [A-Za-z][A-Za-z0-9-]*)?$" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/unmanaged/" + i0, schemaPath: "#/properties/unmanaged/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/unmanaged", schemaPath: "#/properties/unmanaged/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "names" || key0 === "addresses")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.names !== void 0) {
      let data0 = data.names;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (func3(data1) > 1024) {
              let err3 = { instancePath: instancePath + "/names/" + i0, schemaPath: "#/properties/names/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (func3(data1) < 1) {
              let err4 = { instancePath: instancePath + "/names/" + i0, schemaPath: "#/properties/names/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/names/" + i0, schemaPath: "#/properties/names/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.addresses !== void 0) {
      let data2 = data.addresses;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err7 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 == "string") {
            if (func3(data3) < 1) {
              let err8 = { instancePath: instancePath + "/addresses/" + i1, schemaPath: "#/properties/addresses/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/addresses/" + i1, schemaPath: "#/properties/addresses/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
var pattern7 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern8 = new RegExp("\\S", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern8.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "code" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.reason === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "reason" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        for (let key0 in data0)
          if (!(key0 === "code" || key0 === "name" || key0 === "reason")) {
            let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 == "string") {
            if (!pattern7.test(data1)) {
              let err3 = { instancePath: instancePath + "/" + i0 + "/code", schemaPath: "#/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/" + i0 + "/code", schemaPath: "#/items/properties/code/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data0.name !== void 0) {
          let data2 = data0.name;
          if (typeof data2 == "string") {
            if (func3(data2) < 1) {
              let err5 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        data0.reason !== void 0 && (validate53(data0.reason, { instancePath: instancePath + "/" + i0 + "/reason", parentData: data0, parentDataProperty: "reason", rootData }) || (vErrors = joinErrors(vErrors, validate53.errors), errors = vErrors.length));
      } else {
        let err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
var pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func2.call(schema6.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      let err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.defaults !== void 0) {
      let data1 = data.defaults;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (let key1 in data1)
          if (!(key1 === "ttl" || key1 === "soa" || key1 === "rto")) {
            let err2 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        data1.ttl !== void 0 && (validate22(data1.ttl, { instancePath: instancePath + "/defaults/ttl", parentData: data1, parentDataProperty: "ttl", rootData }) || (vErrors = joinErrors(vErrors, validate22.errors), errors = vErrors.length)), data1.soa !== void 0 && (validate24(data1.soa, { instancePath: instancePath + "/defaults/soa", parentData: data1, parentDataProperty: "soa", rootData }) || (vErrors = joinErrors(vErrors, validate24.errors), errors = vErrors.length)), data1.rto !== void 0 && (validate22(data1.rto, { instancePath: instancePath + "/defaults/rto", parentData: data1, parentDataProperty: "rto", rootData }) || (vErrors = joinErrors(vErrors, validate22.errors), errors = vErrors.length));
      } else {
        let err3 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.state !== void 0) {
      let data5 = data.state;
      if (typeof data5 == "string") {
        if (func3(data5) < 1) {
          let err4 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.sites !== void 0) {
      let data6 = data.sites;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key2 in data6) {
          let _errs14 = errors;
          if (typeof key2 == "string" && !pattern1.test(key2)) {
            let err6 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" }, propertyName: key2 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var valid2 = _errs14 === errors;
          if (!valid2) {
            let err7 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        for (let key3 in data6)
          validate32(data6[key3], { instancePath: instancePath + "/sites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key3, rootData }) || (vErrors = joinErrors(vErrors, validate32.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.keys !== void 0) {
      let data8 = data.keys;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8))
        for (let key4 in data8)
          validate34(data8[key4], { instancePath: instancePath + "/keys/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key4, rootData }) || (vErrors = joinErrors(vErrors, validate34.errors), errors = vErrors.length);
      else {
        let err9 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.servers !== void 0) {
      let data10 = data.servers;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (let key5 in data10) {
          let _errs23 = errors;
          if (typeof key5 == "string" && !pattern1.test(key5)) {
            let err10 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" }, propertyName: key5 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          var valid5 = _errs23 === errors;
          if (!valid5) {
            let err11 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/propertyNames", keyword: "propertyNames", params: { propertyName: key5 } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        for (let key6 in data10)
          validate38(data10[key6], { instancePath: instancePath + "/servers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key6, rootData }) || (vErrors = joinErrors(vErrors, validate38.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    data.policy !== void 0 && (validate47(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData }) || (vErrors = joinErrors(vErrors, validate47.errors), errors = vErrors.length)), data.operator !== void 0 && (validate50(data.operator, { instancePath: instancePath + "/operator", parentData: data, parentDataProperty: "operator", rootData }) || (vErrors = joinErrors(vErrors, validate50.errors), errors = vErrors.length)), data.ignore !== void 0 && (validate52(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData }) || (vErrors = joinErrors(vErrors, validate52.errors), errors = vErrors.length));
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
var validateZone = validate56, schema20 = { type: "object", properties: { $schema: { type: "string" }, ttl: { $ref: "#/$defs/duration" }, soa: { $ref: "#/$defs/soa" }, rto: { $ref: "#/$defs/duration" }, records: { $ref: "#/$defs/records" }, signed: { enum: ["server", "file"] }, mail: { type: "boolean" }, zonemd: { type: "boolean" }, minimum: { type: "array", items: { type: "object", properties: { name: { $ref: "#/$defs/name" }, type: { $ref: "#/$defs/recordType" }, count: { type: "integer", minimum: 1, maximum: 65535 } }, required: ["name", "type", "count"], additionalProperties: !1 } }, ignore: { $ref: "#/$defs/ignore" } }, required: ["records"], additionalProperties: !1, $defs: { duration: { type: ["integer", "string"], minimum: 0, maximum: 2147483647, pattern: "^([0-9]+|([0-9]+[smhdwSMHDW])+)$" }, soa: { type: "object", properties: { mname: { type: "string", minLength: 1, maxLength: 1024 }, rname: { type: "string", minLength: 1, maxLength: 1024 }, refresh: { $ref: "#/$defs/duration" }, retry: { $ref: "#/$defs/duration" }, expire: { $ref: "#/$defs/duration" }, minimum: { $ref: "#/$defs/duration" }, ttl: { $ref: "#/$defs/duration" } }, additionalProperties: !1 }, name: { type: "string", maxLength: 1024 }, pattern: { type: "string", maxLength: 1024 }, recordType: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9-]*$" }, reason: { type: "string", pattern: "\\S" }, ignore: { type: "array", items: { type: "object", properties: { code: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, name: { $ref: "#/$defs/pattern" }, reason: { $ref: "#/$defs/reason" } }, required: ["code", "reason"], additionalProperties: !1 } }, records: { type: "object", additionalProperties: { $ref: "#/$defs/entries" } }, entries: { type: ["object", "array"], if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/record" }, minItems: 1 }, else: { $ref: "#/$defs/record" } }, record: { type: "object", properties: { type: { type: "string" }, ttl: { $ref: "#/$defs/duration" }, value: { type: ["string", "number", "object"] }, values: { type: "array", minItems: 1 } }, required: ["type"], oneOf: [{ required: ["value"] }, { required: ["values"] }], additionalProperties: !1, if: { properties: { type: { type: "string", pattern: "^TYPE[0-9]{1,5}$" } }, required: ["type"] }, then: { $ref: "#/$defs/recordOpaque" }, else: { type: "object", required: ["type"], discriminator: { propertyName: "type" }, oneOf: [{ $ref: "#/$defs/recordA" }, { $ref: "#/$defs/recordA6" }, { $ref: "#/$defs/recordAAAA" }, { $ref: "#/$defs/recordAFSDB" }, { $ref: "#/$defs/recordAMTRELAY" }, { $ref: "#/$defs/recordAPL" }, { $ref: "#/$defs/recordATMA" }, { $ref: "#/$defs/recordAVC" }, { $ref: "#/$defs/recordBRID" }, { $ref: "#/$defs/recordCAA" }, { $ref: "#/$defs/recordCDNSKEY" }, { $ref: "#/$defs/recordCDS" }, { $ref: "#/$defs/recordCERT" }, { $ref: "#/$defs/recordCLA" }, { $ref: "#/$defs/recordCNAME" }, { $ref: "#/$defs/recordCSYNC" }, { $ref: "#/$defs/recordDHCID" }, { $ref: "#/$defs/recordDLV" }, { $ref: "#/$defs/recordDNAME" }, { $ref: "#/$defs/recordDNSKEY" }, { $ref: "#/$defs/recordDOA" }, { $ref: "#/$defs/recordDS" }, { $ref: "#/$defs/recordDSYNC" }, { $ref: "#/$defs/recordEID" }, { $ref: "#/$defs/recordEUI48" }, { $ref: "#/$defs/recordEUI64" }, { $ref: "#/$defs/recordGID" }, { $ref: "#/$defs/recordGPOS" }, { $ref: "#/$defs/recordHHIT" }, { $ref: "#/$defs/recordHINFO" }, { $ref: "#/$defs/recordHIP" }, { $ref: "#/$defs/recordHTTPS" }, { $ref: "#/$defs/recordIPN" }, { $ref: "#/$defs/recordIPSECKEY" }, { $ref: "#/$defs/recordISDN" }, { $ref: "#/$defs/recordKEY" }, { $ref: "#/$defs/recordKX" }, { $ref: "#/$defs/recordL32" }, { $ref: "#/$defs/recordL64" }, { $ref: "#/$defs/recordLOC" }, { $ref: "#/$defs/recordLP" }, { $ref: "#/$defs/recordMB" }, { $ref: "#/$defs/recordMG" }, { $ref: "#/$defs/recordMINFO" }, { $ref: "#/$defs/recordMR" }, { $ref: "#/$defs/recordMX" }, { $ref: "#/$defs/recordNAPTR" }, { $ref: "#/$defs/recordNID" }, { $ref: "#/$defs/recordNIMLOC" }, { $ref: "#/$defs/recordNINFO" }, { $ref: "#/$defs/recordNS" }, { $ref: "#/$defs/recordNSAPPTR" }, { $ref: "#/$defs/recordNSAP" }, { $ref: "#/$defs/recordNSEC" }, { $ref: "#/$defs/recordNSEC3" }, { $ref: "#/$defs/recordNSEC3PARAM" }, { $ref: "#/$defs/recordNULL" }, { $ref: "#/$defs/recordNXT" }, { $ref: "#/$defs/recordOPENPGPKEY" }, { $ref: "#/$defs/recordPTR" }, { $ref: "#/$defs/recordPX" }, { $ref: "#/$defs/recordRESINFO" }, { $ref: "#/$defs/recordRKEY" }, { $ref: "#/$defs/recordRP" }, { $ref: "#/$defs/recordRRSIG" }, { $ref: "#/$defs/recordRT" }, { $ref: "#/$defs/recordSIG" }, { $ref: "#/$defs/recordSINK" }, { $ref: "#/$defs/recordSMIMEA" }, { $ref: "#/$defs/recordSPF" }, { $ref: "#/$defs/recordSRV" }, { $ref: "#/$defs/recordSSHFP" }, { $ref: "#/$defs/recordSVCB" }, { $ref: "#/$defs/recordTA" }, { $ref: "#/$defs/recordTALINK" }, { $ref: "#/$defs/recordTLSA" }, { $ref: "#/$defs/recordTXT" }, { $ref: "#/$defs/recordUID" }, { $ref: "#/$defs/recordUINFO" }, { $ref: "#/$defs/recordUNSPEC" }, { $ref: "#/$defs/recordURI" }, { $ref: "#/$defs/recordWALLET" }, { $ref: "#/$defs/recordWKS" }, { $ref: "#/$defs/recordX25" }, { $ref: "#/$defs/recordZONEMD" }] } }, recordOpaque: { type: "object", properties: { type: { type: "string", pattern: "^TYPE[0-9]{1,5}$" }, value: { type: "string", pattern: "^\\\\# " }, values: { type: "array", items: { type: "string", pattern: "^\\\\# " } } }, required: ["type"] }, rdataA: { type: "string", format: "ipv4" }, recordA: { type: "object", properties: { type: { const: "A" }, value: { $ref: "#/$defs/rdataA" }, values: { type: "array", items: { $ref: "#/$defs/rdataA" } } }, required: ["type"] }, rdataA6: { type: ["string", "object"], minLength: 1, properties: { prefix_length: { type: "integer", minimum: 0, maximum: 128 }, suffix_and_prefix_name: { type: "string" } }, required: ["prefix_length", "suffix_and_prefix_name"], additionalProperties: !1 }, recordA6: { type: "object", properties: { type: { const: "A6" }, value: { $ref: "#/$defs/rdataA6" }, values: { type: "array", items: { $ref: "#/$defs/rdataA6" } } }, required: ["type"] }, rdataAAAA: { type: "string", format: "ipv6" }, recordAAAA: { type: "object", properties: { type: { const: "AAAA" }, value: { $ref: "#/$defs/rdataAAAA" }, values: { type: "array", items: { $ref: "#/$defs/rdataAAAA" } } }, required: ["type"] }, rdataAFSDB: { type: ["string", "object"], minLength: 1, properties: { subtype: { type: "integer", minimum: 0, maximum: 65535 }, hostname: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["subtype", "hostname"], additionalProperties: !1 }, recordAFSDB: { type: "object", properties: { type: { const: "AFSDB" }, value: { $ref: "#/$defs/rdataAFSDB" }, values: { type: "array", items: { $ref: "#/$defs/rdataAFSDB" } } }, required: ["type"] }, rdataAMTRELAY: { type: ["string", "object"], minLength: 1, properties: { precedence: { type: "integer", minimum: 0, maximum: 255 }, discovery_optional: { type: "integer", minimum: 0, maximum: 1 }, relay_type: { type: "integer", minimum: 0, maximum: 3 }, relay: { type: "string" } }, required: ["precedence", "discovery_optional", "relay_type", "relay"], additionalProperties: !1 }, recordAMTRELAY: { type: "object", properties: { type: { const: "AMTRELAY" }, value: { $ref: "#/$defs/rdataAMTRELAY" }, values: { type: "array", items: { $ref: "#/$defs/rdataAMTRELAY" } } }, required: ["type"] }, rdataAPL: { type: "string" }, recordAPL: { type: "object", properties: { type: { const: "APL" }, value: { $ref: "#/$defs/rdataAPL" }, values: { type: "array", items: { $ref: "#/$defs/rdataAPL" } } }, required: ["type"] }, rdataATMA: { type: "string", pattern: "^(\\+[0-9.]+|[0-9A-Fa-f.]+)$" }, recordATMA: { type: "object", properties: { type: { const: "ATMA" }, value: { $ref: "#/$defs/rdataATMA" }, values: { type: "array", items: { $ref: "#/$defs/rdataATMA" } } }, required: ["type"] }, rdataAVC: { type: "string" }, recordAVC: { type: "object", properties: { type: { const: "AVC" }, value: { $ref: "#/$defs/rdataAVC" }, values: { type: "array", items: { $ref: "#/$defs/rdataAVC" } } }, required: ["type"] }, rdataBRID: { type: "string", pattern: "^[A-Za-z0-9+/= ]+$" }, recordBRID: { type: "object", properties: { type: { const: "BRID" }, value: { $ref: "#/$defs/rdataBRID" }, values: { type: "array", items: { $ref: "#/$defs/rdataBRID" } } }, required: ["type"] }, rdataCAA: { type: ["string", "object"], minLength: 1, properties: { flags: { type: "integer", minimum: 0, maximum: 255 }, tag: { type: "string", pattern: "^[A-Za-z0-9]{1,255}$" }, value: { type: "string" } }, required: ["flags", "tag", "value"], additionalProperties: !1 }, recordCAA: { type: "object", properties: { type: { const: "CAA" }, value: { $ref: "#/$defs/rdataCAA" }, values: { type: "array", items: { $ref: "#/$defs/rdataCAA" } } }, required: ["type"] }, rdataCDNSKEY: { type: ["string", "object"], minLength: 1, properties: { flags: { type: "integer", minimum: 0, maximum: 65535 }, protocol: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, public_key: { type: "string", pattern: "^[A-Za-z0-9+/= ]+$" } }, required: ["flags", "protocol", "algorithm", "public_key"], additionalProperties: !1 }, recordCDNSKEY: { type: "object", properties: { type: { const: "CDNSKEY" }, value: { $ref: "#/$defs/rdataCDNSKEY" }, values: { type: "array", items: { $ref: "#/$defs/rdataCDNSKEY" } } }, required: ["type"] }, rdataCDS: { type: ["string", "object"], minLength: 1, properties: { key_tag: { type: "integer", minimum: 0, maximum: 65535 }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, digest_type: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, digest: { type: "string", pattern: "^[0-9A-Fa-f ]+$" } }, required: ["key_tag", "algorithm", "digest_type", "digest"], additionalProperties: !1 }, recordCDS: { type: "object", properties: { type: { const: "CDS" }, value: { $ref: "#/$defs/rdataCDS" }, values: { type: "array", items: { $ref: "#/$defs/rdataCDS" } } }, required: ["type"] }, rdataCERT: { type: ["string", "object"], minLength: 1, properties: { type: { type: ["integer", "string"], minimum: 0, maximum: 65535, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, key_tag: { type: "integer", minimum: 0, maximum: 65535 }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, certificate: { type: "string", pattern: "^[A-Za-z0-9+/= ]+$" } }, required: ["type", "key_tag", "algorithm", "certificate"], additionalProperties: !1 }, recordCERT: { type: "object", properties: { type: { const: "CERT" }, value: { $ref: "#/$defs/rdataCERT" }, values: { type: "array", items: { $ref: "#/$defs/rdataCERT" } } }, required: ["type"] }, rdataCLA: { type: "string" }, recordCLA: { type: "object", properties: { type: { const: "CLA" }, value: { $ref: "#/$defs/rdataCLA" }, values: { type: "array", items: { $ref: "#/$defs/rdataCLA" } } }, required: ["type"] }, rdataCNAME: { type: "string", minLength: 1, maxLength: 1024 }, recordCNAME: { type: "object", properties: { type: { const: "CNAME" }, value: { $ref: "#/$defs/rdataCNAME" }, values: { type: "array", items: { $ref: "#/$defs/rdataCNAME" } } }, required: ["type"] }, rdataCSYNC: { type: ["string", "object"], minLength: 1, properties: { serial: { type: "integer", minimum: 0, maximum: 4294967295 }, flags: { type: "integer", minimum: 0, maximum: 65535 }, types: { type: "string" } }, required: ["serial", "flags", "types"], additionalProperties: !1 }, recordCSYNC: { type: "object", properties: { type: { const: "CSYNC" }, value: { $ref: "#/$defs/rdataCSYNC" }, values: { type: "array", items: { $ref: "#/$defs/rdataCSYNC" } } }, required: ["type"] }, rdataDHCID: { type: "string", pattern: "^[A-Za-z0-9+/= ]+$" }, recordDHCID: { type: "object", properties: { type: { const: "DHCID" }, value: { $ref: "#/$defs/rdataDHCID" }, values: { type: "array", items: { $ref: "#/$defs/rdataDHCID" } } }, required: ["type"] }, rdataDLV: { type: ["string", "object"], minLength: 1, properties: { key_tag: { type: "integer", minimum: 0, maximum: 65535 }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, digest_type: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, digest: { type: "string", pattern: "^[0-9A-Fa-f ]+$" } }, required: ["key_tag", "algorithm", "digest_type", "digest"], additionalProperties: !1 }, recordDLV: { type: "object", properties: { type: { const: "DLV" }, value: { $ref: "#/$defs/rdataDLV" }, values: { type: "array", items: { $ref: "#/$defs/rdataDLV" } } }, required: ["type"] }, rdataDNAME: { type: "string", minLength: 1, maxLength: 1024 }, recordDNAME: { type: "object", properties: { type: { const: "DNAME" }, value: { $ref: "#/$defs/rdataDNAME" }, values: { type: "array", items: { $ref: "#/$defs/rdataDNAME" } } }, required: ["type"] }, rdataDNSKEY: { type: ["string", "object"], minLength: 1, properties: { flags: { type: "integer", minimum: 0, maximum: 65535 }, protocol: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, public_key: { type: "string", pattern: "^[A-Za-z0-9+/= ]+$" } }, required: ["flags", "protocol", "algorithm", "public_key"], additionalProperties: !1 }, recordDNSKEY: { type: "object", properties: { type: { const: "DNSKEY" }, value: { $ref: "#/$defs/rdataDNSKEY" }, values: { type: "array", items: { $ref: "#/$defs/rdataDNSKEY" } } }, required: ["type"] }, rdataDOA: { type: ["string", "object"], minLength: 1, properties: { enterprise: { type: "integer", minimum: 0, maximum: 4294967295 }, type: { type: "integer", minimum: 0, maximum: 4294967295 }, location: { type: "integer", minimum: 0, maximum: 255 }, media_type: { type: "string" }, content: { type: "string", pattern: "^(-|[A-Za-z0-9+/= ]+)$" } }, required: ["enterprise", "type", "location", "media_type", "content"], additionalProperties: !1 }, recordDOA: { type: "object", properties: { type: { const: "DOA" }, value: { $ref: "#/$defs/rdataDOA" }, values: { type: "array", items: { $ref: "#/$defs/rdataDOA" } } }, required: ["type"] }, rdataDS: { type: ["string", "object"], minLength: 1, properties: { key_tag: { type: "integer", minimum: 0, maximum: 65535 }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, digest_type: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, digest: { type: "string", pattern: "^[0-9A-Fa-f ]+$" } }, required: ["key_tag", "algorithm", "digest_type", "digest"], additionalProperties: !1 }, recordDS: { type: "object", properties: { type: { const: "DS" }, value: { $ref: "#/$defs/rdataDS" }, values: { type: "array", items: { $ref: "#/$defs/rdataDS" } } }, required: ["type"] }, rdataDSYNC: { type: ["string", "object"], minLength: 1, properties: { rrtype: { type: "string" }, scheme: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, port: { type: "integer", minimum: 0, maximum: 65535 }, target: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["rrtype", "scheme", "port", "target"], additionalProperties: !1 }, recordDSYNC: { type: "object", properties: { type: { const: "DSYNC" }, value: { $ref: "#/$defs/rdataDSYNC" }, values: { type: "array", items: { $ref: "#/$defs/rdataDSYNC" } } }, required: ["type"] }, rdataEID: { type: "string", pattern: "^[0-9A-Fa-f ]+$" }, recordEID: { type: "object", properties: { type: { const: "EID" }, value: { $ref: "#/$defs/rdataEID" }, values: { type: "array", items: { $ref: "#/$defs/rdataEID" } } }, required: ["type"] }, rdataEUI48: { type: "string", pattern: "^[0-9A-Fa-f]{2}(-[0-9A-Fa-f]{2}){5}$" }, recordEUI48: { type: "object", properties: { type: { const: "EUI48" }, value: { $ref: "#/$defs/rdataEUI48" }, values: { type: "array", items: { $ref: "#/$defs/rdataEUI48" } } }, required: ["type"] }, rdataEUI64: { type: "string", pattern: "^[0-9A-Fa-f]{2}(-[0-9A-Fa-f]{2}){7}$" }, recordEUI64: { type: "object", properties: { type: { const: "EUI64" }, value: { $ref: "#/$defs/rdataEUI64" }, values: { type: "array", items: { $ref: "#/$defs/rdataEUI64" } } }, required: ["type"] }, rdataGID: { type: "string", pattern: "^\\\\# " }, recordGID: { type: "object", properties: { type: { const: "GID" }, value: { $ref: "#/$defs/rdataGID" }, values: { type: "array", items: { $ref: "#/$defs/rdataGID" } } }, required: ["type"] }, rdataGPOS: { type: ["string", "object"], minLength: 1, properties: { longitude: { type: "string" }, latitude: { type: "string" }, altitude: { type: "string" } }, required: ["longitude", "latitude", "altitude"], additionalProperties: !1 }, recordGPOS: { type: "object", properties: { type: { const: "GPOS" }, value: { $ref: "#/$defs/rdataGPOS" }, values: { type: "array", items: { $ref: "#/$defs/rdataGPOS" } } }, required: ["type"] }, rdataHHIT: { type: "string", pattern: "^[A-Za-z0-9+/= ]+$" }, recordHHIT: { type: "object", properties: { type: { const: "HHIT" }, value: { $ref: "#/$defs/rdataHHIT" }, values: { type: "array", items: { $ref: "#/$defs/rdataHHIT" } } }, required: ["type"] }, rdataHINFO: { type: ["string", "object"], minLength: 1, properties: { cpu: { type: "string" }, os: { type: "string" } }, required: ["cpu", "os"], additionalProperties: !1 }, recordHINFO: { type: "object", properties: { type: { const: "HINFO" }, value: { $ref: "#/$defs/rdataHINFO" }, values: { type: "array", items: { $ref: "#/$defs/rdataHINFO" } } }, required: ["type"] }, rdataHIP: { type: ["string", "object"], minLength: 1, properties: { algorithm: { type: "integer", minimum: 0, maximum: 255 }, hit: { type: "string", pattern: "^([0-9A-Fa-f]{2})+$" }, public_key: { type: "string" }, servers: { type: "string" } }, required: ["algorithm", "hit", "public_key"], additionalProperties: !1 }, recordHIP: { type: "object", properties: { type: { const: "HIP" }, value: { $ref: "#/$defs/rdataHIP" }, values: { type: "array", items: { $ref: "#/$defs/rdataHIP" } } }, required: ["type"] }, rdataHTTPS: { type: ["string", "object"], minLength: 1, properties: { svcpriority: { type: "integer", minimum: 0, maximum: 65535 }, targetname: { type: "string", minLength: 1, maxLength: 1024 }, svcparams: { type: "string" } }, required: ["svcpriority", "targetname"], additionalProperties: !1 }, recordHTTPS: { type: "object", properties: { type: { const: "HTTPS" }, value: { $ref: "#/$defs/rdataHTTPS" }, values: { type: "array", items: { $ref: "#/$defs/rdataHTTPS" } } }, required: ["type"] }, rdataIPN: { type: ["integer", "string"], pattern: "^\\d{1,20}$|^\\d{1,10}\\.\\d{1,10}$" }, recordIPN: { type: "object", properties: { type: { const: "IPN" }, value: { $ref: "#/$defs/rdataIPN" }, values: { type: "array", items: { $ref: "#/$defs/rdataIPN" } } }, required: ["type"] }, rdataIPSECKEY: { type: ["string", "object"], minLength: 1, properties: { precedence: { type: "integer", minimum: 0, maximum: 255 }, gateway_type: { type: "integer", minimum: 0, maximum: 3 }, algorithm: { type: "integer", minimum: 0, maximum: 255 }, gateway: { type: "string" }, public_key: { type: "string", pattern: "^[A-Za-z0-9+/= ]*$" } }, required: ["precedence", "gateway_type", "algorithm", "gateway"], additionalProperties: !1 }, recordIPSECKEY: { type: "object", properties: { type: { const: "IPSECKEY" }, value: { $ref: "#/$defs/rdataIPSECKEY" }, values: { type: "array", items: { $ref: "#/$defs/rdataIPSECKEY" } } }, required: ["type"] }, rdataISDN: { type: ["string", "object"], minLength: 1, properties: { address: { type: "string" }, subaddress: { type: "string" } }, required: ["address"], additionalProperties: !1 }, recordISDN: { type: "object", properties: { type: { const: "ISDN" }, value: { $ref: "#/$defs/rdataISDN" }, values: { type: "array", items: { $ref: "#/$defs/rdataISDN" } } }, required: ["type"] }, rdataKEY: { type: ["string", "object"], minLength: 1, properties: { flags: { type: "integer", minimum: 0, maximum: 65535 }, protocol: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, public_key: { type: "string", pattern: "^[A-Za-z0-9+/= ]*$" } }, required: ["flags", "protocol", "algorithm"], additionalProperties: !1 }, recordKEY: { type: "object", properties: { type: { const: "KEY" }, value: { $ref: "#/$defs/rdataKEY" }, values: { type: "array", items: { $ref: "#/$defs/rdataKEY" } } }, required: ["type"] }, rdataKX: { type: ["string", "object"], minLength: 1, properties: { preference: { type: "integer", minimum: 0, maximum: 65535 }, exchanger: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["preference", "exchanger"], additionalProperties: !1 }, recordKX: { type: "object", properties: { type: { const: "KX" }, value: { $ref: "#/$defs/rdataKX" }, values: { type: "array", items: { $ref: "#/$defs/rdataKX" } } }, required: ["type"] }, rdataL32: { type: ["string", "object"], minLength: 1, properties: { preference: { type: "integer", minimum: 0, maximum: 65535 }, locator: { type: "string", format: "ipv4" } }, required: ["preference", "locator"], additionalProperties: !1 }, recordL32: { type: "object", properties: { type: { const: "L32" }, value: { $ref: "#/$defs/rdataL32" }, values: { type: "array", items: { $ref: "#/$defs/rdataL32" } } }, required: ["type"] }, rdataL64: { type: ["string", "object"], minLength: 1, properties: { preference: { type: "integer", minimum: 0, maximum: 65535 }, locator: { type: "string", pattern: "^[0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4}){3}$" } }, required: ["preference", "locator"], additionalProperties: !1 }, recordL64: { type: "object", properties: { type: { const: "L64" }, value: { $ref: "#/$defs/rdataL64" }, values: { type: "array", items: { $ref: "#/$defs/rdataL64" } } }, required: ["type"] }, rdataLOC: { type: ["string", "object"], minLength: 1, properties: { lat_degrees: { type: "integer", minimum: 0, maximum: 90 }, lat_minutes: { type: "integer", minimum: 0, maximum: 59 }, lat_seconds: { type: "number", minimum: 0, maximum: 59.999 }, lat_direction: { enum: ["N", "S"] }, long_degrees: { type: "integer", minimum: 0, maximum: 180 }, long_minutes: { type: "integer", minimum: 0, maximum: 59 }, long_seconds: { type: "number", minimum: 0, maximum: 59.999 }, long_direction: { enum: ["E", "W"] }, altitude: { type: "number", minimum: -1e5, maximum: 4284967295e-2 }, size: { type: "number", minimum: 0, maximum: 9e7 }, precision_horz: { type: "number", minimum: 0, maximum: 9e7 }, precision_vert: { type: "number", minimum: 0, maximum: 9e7 } }, required: ["lat_degrees", "lat_direction", "long_degrees", "long_direction", "altitude"], additionalProperties: !1 }, recordLOC: { type: "object", properties: { type: { const: "LOC" }, value: { $ref: "#/$defs/rdataLOC" }, values: { type: "array", items: { $ref: "#/$defs/rdataLOC" } } }, required: ["type"] }, rdataLP: { type: ["string", "object"], minLength: 1, properties: { preference: { type: "integer", minimum: 0, maximum: 65535 }, fqdn: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["preference", "fqdn"], additionalProperties: !1 }, recordLP: { type: "object", properties: { type: { const: "LP" }, value: { $ref: "#/$defs/rdataLP" }, values: { type: "array", items: { $ref: "#/$defs/rdataLP" } } }, required: ["type"] }, rdataMB: { type: "string", minLength: 1, maxLength: 1024 }, recordMB: { type: "object", properties: { type: { const: "MB" }, value: { $ref: "#/$defs/rdataMB" }, values: { type: "array", items: { $ref: "#/$defs/rdataMB" } } }, required: ["type"] }, rdataMG: { type: "string", minLength: 1, maxLength: 1024 }, recordMG: { type: "object", properties: { type: { const: "MG" }, value: { $ref: "#/$defs/rdataMG" }, values: { type: "array", items: { $ref: "#/$defs/rdataMG" } } }, required: ["type"] }, rdataMINFO: { type: ["string", "object"], minLength: 1, properties: { rmailbx: { type: "string", minLength: 1, maxLength: 1024 }, emailbx: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["rmailbx", "emailbx"], additionalProperties: !1 }, recordMINFO: { type: "object", properties: { type: { const: "MINFO" }, value: { $ref: "#/$defs/rdataMINFO" }, values: { type: "array", items: { $ref: "#/$defs/rdataMINFO" } } }, required: ["type"] }, rdataMR: { type: "string", minLength: 1, maxLength: 1024 }, recordMR: { type: "object", properties: { type: { const: "MR" }, value: { $ref: "#/$defs/rdataMR" }, values: { type: "array", items: { $ref: "#/$defs/rdataMR" } } }, required: ["type"] }, rdataMX: { type: ["string", "object"], minLength: 1, properties: { preference: { type: "integer", minimum: 0, maximum: 65535 }, exchange: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["preference", "exchange"], additionalProperties: !1 }, recordMX: { type: "object", properties: { type: { const: "MX" }, value: { $ref: "#/$defs/rdataMX" }, values: { type: "array", items: { $ref: "#/$defs/rdataMX" } } }, required: ["type"] }, rdataNAPTR: { type: ["string", "object"], minLength: 1, properties: { order: { type: "integer", minimum: 0, maximum: 65535 }, preference: { type: "integer", minimum: 0, maximum: 65535 }, flags: { type: "string" }, service: { type: "string" }, regexp: { type: "string" }, replacement: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["order", "preference", "flags", "service", "regexp", "replacement"], additionalProperties: !1 }, recordNAPTR: { type: "object", properties: { type: { const: "NAPTR" }, value: { $ref: "#/$defs/rdataNAPTR" }, values: { type: "array", items: { $ref: "#/$defs/rdataNAPTR" } } }, required: ["type"] }, rdataNID: { type: ["string", "object"], minLength: 1, properties: { preference: { type: "integer", minimum: 0, maximum: 65535 }, node_id: { type: "string", pattern: "^[0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4}){3}$" } }, required: ["preference", "node_id"], additionalProperties: !1 }, recordNID: { type: "object", properties: { type: { const: "NID" }, value: { $ref: "#/$defs/rdataNID" }, values: { type: "array", items: { $ref: "#/$defs/rdataNID" } } }, required: ["type"] }, rdataNIMLOC: { type: "string", pattern: "^[0-9A-Fa-f ]+$" }, recordNIMLOC: { type: "object", properties: { type: { const: "NIMLOC" }, value: { $ref: "#/$defs/rdataNIMLOC" }, values: { type: "array", items: { $ref: "#/$defs/rdataNIMLOC" } } }, required: ["type"] }, rdataNINFO: { type: "string" }, recordNINFO: { type: "object", properties: { type: { const: "NINFO" }, value: { $ref: "#/$defs/rdataNINFO" }, values: { type: "array", items: { $ref: "#/$defs/rdataNINFO" } } }, required: ["type"] }, rdataNS: { type: "string", minLength: 1, maxLength: 1024 }, recordNS: { type: "object", properties: { type: { const: "NS" }, value: { $ref: "#/$defs/rdataNS" }, values: { type: "array", items: { $ref: "#/$defs/rdataNS" } } }, required: ["type"] }, rdataNSAPPTR: { type: "string", minLength: 1, maxLength: 1024 }, recordNSAPPTR: { type: "object", properties: { type: { const: "NSAP-PTR" }, value: { $ref: "#/$defs/rdataNSAPPTR" }, values: { type: "array", items: { $ref: "#/$defs/rdataNSAPPTR" } } }, required: ["type"] }, rdataNSAP: { type: "string", pattern: "^0[xX][0-9A-Fa-f.]+$" }, recordNSAP: { type: "object", properties: { type: { const: "NSAP" }, value: { $ref: "#/$defs/rdataNSAP" }, values: { type: "array", items: { $ref: "#/$defs/rdataNSAP" } } }, required: ["type"] }, rdataNSEC: { type: ["string", "object"], minLength: 1, properties: { next_domain_name: { type: "string", minLength: 1, maxLength: 1024 }, types: { type: "string" } }, required: ["next_domain_name", "types"], additionalProperties: !1 }, recordNSEC: { type: "object", properties: { type: { const: "NSEC" }, value: { $ref: "#/$defs/rdataNSEC" }, values: { type: "array", items: { $ref: "#/$defs/rdataNSEC" } } }, required: ["type"] }, rdataNSEC3: { type: ["string", "object"], minLength: 1, properties: { hash_algorithm: { type: "integer", minimum: 0, maximum: 255 }, flags: { type: "integer", minimum: 0, maximum: 255 }, iterations: { type: "integer", minimum: 0, maximum: 65535 }, salt: { type: "string", pattern: "^(-|([0-9A-Fa-f]{2})+)$" }, next_hashed_owner_name: { type: "string", pattern: "^[0-9A-Va-v]+$" }, types: { type: "string" } }, required: ["hash_algorithm", "flags", "iterations", "salt", "next_hashed_owner_name"], additionalProperties: !1 }, recordNSEC3: { type: "object", properties: { type: { const: "NSEC3" }, value: { $ref: "#/$defs/rdataNSEC3" }, values: { type: "array", items: { $ref: "#/$defs/rdataNSEC3" } } }, required: ["type"] }, rdataNSEC3PARAM: { type: ["string", "object"], minLength: 1, properties: { hash_algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, flags: { type: "integer", minimum: 0, maximum: 255 }, iterations: { type: "integer", minimum: 0, maximum: 65535 }, salt: { type: "string", pattern: "^(-|([0-9A-Fa-f]{2})+)$" } }, required: ["hash_algorithm", "flags", "iterations", "salt"], additionalProperties: !1 }, recordNSEC3PARAM: { type: "object", properties: { type: { const: "NSEC3PARAM" }, value: { $ref: "#/$defs/rdataNSEC3PARAM" }, values: { type: "array", items: { $ref: "#/$defs/rdataNSEC3PARAM" } } }, required: ["type"] }, rdataNULL: { type: "string", pattern: "^\\\\# " }, recordNULL: { type: "object", properties: { type: { const: "NULL" }, value: { $ref: "#/$defs/rdataNULL" }, values: { type: "array", items: { $ref: "#/$defs/rdataNULL" } } }, required: ["type"] }, rdataNXT: { type: ["string", "object"], minLength: 1, properties: { next_domain_name: { type: "string", minLength: 1, maxLength: 1024 }, types: { type: "string" } }, required: ["next_domain_name", "types"], additionalProperties: !1 }, recordNXT: { type: "object", properties: { type: { const: "NXT" }, value: { $ref: "#/$defs/rdataNXT" }, values: { type: "array", items: { $ref: "#/$defs/rdataNXT" } } }, required: ["type"] }, rdataOPENPGPKEY: { type: "string", pattern: "^[A-Za-z0-9+/= ]+$" }, recordOPENPGPKEY: { type: "object", properties: { type: { const: "OPENPGPKEY" }, value: { $ref: "#/$defs/rdataOPENPGPKEY" }, values: { type: "array", items: { $ref: "#/$defs/rdataOPENPGPKEY" } } }, required: ["type"] }, rdataPTR: { type: "string", minLength: 1, maxLength: 1024 }, recordPTR: { type: "object", properties: { type: { const: "PTR" }, value: { $ref: "#/$defs/rdataPTR" }, values: { type: "array", items: { $ref: "#/$defs/rdataPTR" } } }, required: ["type"] }, rdataPX: { type: ["string", "object"], minLength: 1, properties: { preference: { type: "integer", minimum: 0, maximum: 65535 }, map822: { type: "string", minLength: 1, maxLength: 1024 }, mapx400: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["preference", "map822", "mapx400"], additionalProperties: !1 }, recordPX: { type: "object", properties: { type: { const: "PX" }, value: { $ref: "#/$defs/rdataPX" }, values: { type: "array", items: { $ref: "#/$defs/rdataPX" } } }, required: ["type"] }, rdataRESINFO: { type: "string" }, recordRESINFO: { type: "object", properties: { type: { const: "RESINFO" }, value: { $ref: "#/$defs/rdataRESINFO" }, values: { type: "array", items: { $ref: "#/$defs/rdataRESINFO" } } }, required: ["type"] }, rdataRKEY: { type: ["string", "object"], minLength: 1, properties: { flags: { type: "integer", const: 0 }, protocol: { type: "integer", minimum: 0, maximum: 255 }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, public_key: { type: "string", pattern: "^[A-Za-z0-9+/= ]+$" } }, required: ["flags", "protocol", "algorithm", "public_key"], additionalProperties: !1 }, recordRKEY: { type: "object", properties: { type: { const: "RKEY" }, value: { $ref: "#/$defs/rdataRKEY" }, values: { type: "array", items: { $ref: "#/$defs/rdataRKEY" } } }, required: ["type"] }, rdataRP: { type: ["string", "object"], minLength: 1, properties: { mbox: { type: "string", minLength: 1, maxLength: 1024 }, txt: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["mbox", "txt"], additionalProperties: !1 }, recordRP: { type: "object", properties: { type: { const: "RP" }, value: { $ref: "#/$defs/rdataRP" }, values: { type: "array", items: { $ref: "#/$defs/rdataRP" } } }, required: ["type"] }, rdataRRSIG: { type: ["string", "object"], minLength: 1, properties: { type_covered: { type: "string" }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, labels: { type: "integer", minimum: 0, maximum: 255 }, original_ttl: { type: "integer", minimum: 0, maximum: 4294967295 }, signature_expiration: { type: ["integer", "string"] }, signature_inception: { type: ["integer", "string"] }, key_tag: { type: "integer", minimum: 0, maximum: 65535 }, signer_name: { type: "string", minLength: 1, maxLength: 1024 }, signature: { type: "string", pattern: "^[A-Za-z0-9+/= ]+$" } }, required: ["type_covered", "algorithm", "labels", "original_ttl", "signature_expiration", "signature_inception", "key_tag", "signer_name", "signature"], additionalProperties: !1 }, recordRRSIG: { type: "object", properties: { type: { const: "RRSIG" }, value: { $ref: "#/$defs/rdataRRSIG" }, values: { type: "array", items: { $ref: "#/$defs/rdataRRSIG" } } }, required: ["type"] }, rdataRT: { type: ["string", "object"], minLength: 1, properties: { preference: { type: "integer", minimum: 0, maximum: 65535 }, intermediate_host: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["preference", "intermediate_host"], additionalProperties: !1 }, recordRT: { type: "object", properties: { type: { const: "RT" }, value: { $ref: "#/$defs/rdataRT" }, values: { type: "array", items: { $ref: "#/$defs/rdataRT" } } }, required: ["type"] }, rdataSIG: { type: ["string", "object"], minLength: 1, properties: { type_covered: { type: "string" }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, labels: { type: "integer", minimum: 0, maximum: 255 }, original_ttl: { type: "integer", minimum: 0, maximum: 4294967295 }, signature_expiration: { type: ["integer", "string"] }, signature_inception: { type: ["integer", "string"] }, key_tag: { type: "integer", minimum: 0, maximum: 65535 }, signer_name: { type: "string", minLength: 1, maxLength: 1024 }, signature: { type: "string", pattern: "^[A-Za-z0-9+/= ]+$" } }, required: ["type_covered", "algorithm", "labels", "original_ttl", "signature_expiration", "signature_inception", "key_tag", "signer_name", "signature"], additionalProperties: !1 }, recordSIG: { type: "object", properties: { type: { const: "SIG" }, value: { $ref: "#/$defs/rdataSIG" }, values: { type: "array", items: { $ref: "#/$defs/rdataSIG" } } }, required: ["type"] }, rdataSINK: { type: ["string", "object"], minLength: 1, properties: { meaning: { type: "integer", minimum: 0, maximum: 255 }, coding: { type: "integer", minimum: 0, maximum: 255 }, subcoding: { type: "integer", minimum: 0, maximum: 255 }, octets: { type: "string", pattern: "^[A-Za-z0-9+/= ]*$" } }, required: ["meaning", "coding", "subcoding"], additionalProperties: !1 }, recordSINK: { type: "object", properties: { type: { const: "SINK" }, value: { $ref: "#/$defs/rdataSINK" }, values: { type: "array", items: { $ref: "#/$defs/rdataSINK" } } }, required: ["type"] }, rdataSMIMEA: { type: ["string", "object"], minLength: 1, properties: { certificate_usage: { type: "integer", minimum: 0, maximum: 255 }, selector: { type: "integer", minimum: 0, maximum: 255 }, matching_type: { type: "integer", minimum: 0, maximum: 255 }, certificate_association_data: { type: "string", pattern: "^[0-9A-Fa-f ]+$" } }, required: ["certificate_usage", "selector", "matching_type", "certificate_association_data"], additionalProperties: !1 }, recordSMIMEA: { type: "object", properties: { type: { const: "SMIMEA" }, value: { $ref: "#/$defs/rdataSMIMEA" }, values: { type: "array", items: { $ref: "#/$defs/rdataSMIMEA" } } }, required: ["type"] }, rdataSPF: { type: "string" }, recordSPF: { type: "object", properties: { type: { const: "SPF" }, value: { $ref: "#/$defs/rdataSPF" }, values: { type: "array", items: { $ref: "#/$defs/rdataSPF" } } }, required: ["type"] }, rdataSRV: { type: ["string", "object"], minLength: 1, properties: { priority: { type: "integer", minimum: 0, maximum: 65535 }, weight: { type: "integer", minimum: 0, maximum: 65535 }, port: { type: "integer", minimum: 0, maximum: 65535 }, target: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["priority", "weight", "port", "target"], additionalProperties: !1 }, recordSRV: { type: "object", properties: { type: { const: "SRV" }, value: { $ref: "#/$defs/rdataSRV" }, values: { type: "array", items: { $ref: "#/$defs/rdataSRV" } } }, required: ["type"] }, rdataSSHFP: { type: ["string", "object"], minLength: 1, properties: { algorithm: { type: "integer", minimum: 0, maximum: 255 }, fingerprint_type: { type: "integer", minimum: 0, maximum: 255 }, fingerprint: { type: "string", pattern: "^[0-9A-Fa-f ]+$" } }, required: ["algorithm", "fingerprint_type", "fingerprint"], additionalProperties: !1 }, recordSSHFP: { type: "object", properties: { type: { const: "SSHFP" }, value: { $ref: "#/$defs/rdataSSHFP" }, values: { type: "array", items: { $ref: "#/$defs/rdataSSHFP" } } }, required: ["type"] }, rdataSVCB: { type: ["string", "object"], minLength: 1, properties: { svcpriority: { type: "integer", minimum: 0, maximum: 65535 }, targetname: { type: "string", minLength: 1, maxLength: 1024 }, svcparams: { type: "string" } }, required: ["svcpriority", "targetname"], additionalProperties: !1 }, recordSVCB: { type: "object", properties: { type: { const: "SVCB" }, value: { $ref: "#/$defs/rdataSVCB" }, values: { type: "array", items: { $ref: "#/$defs/rdataSVCB" } } }, required: ["type"] }, rdataTA: { type: ["string", "object"], minLength: 1, properties: { key_tag: { type: "integer", minimum: 0, maximum: 65535 }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, digest_type: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, digest: { type: "string", pattern: "^[0-9A-Fa-f ]+$" } }, required: ["key_tag", "algorithm", "digest_type", "digest"], additionalProperties: !1 }, recordTA: { type: "object", properties: { type: { const: "TA" }, value: { $ref: "#/$defs/rdataTA" }, values: { type: "array", items: { $ref: "#/$defs/rdataTA" } } }, required: ["type"] }, rdataTALINK: { type: ["string", "object"], minLength: 1, properties: { previous: { type: "string", minLength: 1, maxLength: 1024 }, next: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["previous", "next"], additionalProperties: !1 }, recordTALINK: { type: "object", properties: { type: { const: "TALINK" }, value: { $ref: "#/$defs/rdataTALINK" }, values: { type: "array", items: { $ref: "#/$defs/rdataTALINK" } } }, required: ["type"] }, rdataTLSA: { type: ["string", "object"], minLength: 1, properties: { certificate_usage: { type: "integer", minimum: 0, maximum: 255 }, selector: { type: "integer", minimum: 0, maximum: 255 }, matching_type: { type: "integer", minimum: 0, maximum: 255 }, certificate_association_data: { type: "string", pattern: "^[0-9A-Fa-f ]+$" } }, required: ["certificate_usage", "selector", "matching_type", "certificate_association_data"], additionalProperties: !1 }, recordTLSA: { type: "object", properties: { type: { const: "TLSA" }, value: { $ref: "#/$defs/rdataTLSA" }, values: { type: "array", items: { $ref: "#/$defs/rdataTLSA" } } }, required: ["type"] }, rdataTXT: { type: "string" }, recordTXT: { type: "object", properties: { type: { const: "TXT" }, value: { $ref: "#/$defs/rdataTXT" }, values: { type: "array", items: { $ref: "#/$defs/rdataTXT" } } }, required: ["type"] }, rdataUID: { type: "string", pattern: "^\\\\# " }, recordUID: { type: "object", properties: { type: { const: "UID" }, value: { $ref: "#/$defs/rdataUID" }, values: { type: "array", items: { $ref: "#/$defs/rdataUID" } } }, required: ["type"] }, rdataUINFO: { type: "string", pattern: "^\\\\# " }, recordUINFO: { type: "object", properties: { type: { const: "UINFO" }, value: { $ref: "#/$defs/rdataUINFO" }, values: { type: "array", items: { $ref: "#/$defs/rdataUINFO" } } }, required: ["type"] }, rdataUNSPEC: { type: "string", pattern: "^\\\\# " }, recordUNSPEC: { type: "object", properties: { type: { const: "UNSPEC" }, value: { $ref: "#/$defs/rdataUNSPEC" }, values: { type: "array", items: { $ref: "#/$defs/rdataUNSPEC" } } }, required: ["type"] }, rdataURI: { type: ["string", "object"], minLength: 1, properties: { priority: { type: "integer", minimum: 0, maximum: 65535 }, weight: { type: "integer", minimum: 0, maximum: 65535 }, target: { type: "string" } }, required: ["priority", "weight", "target"], additionalProperties: !1 }, recordURI: { type: "object", properties: { type: { const: "URI" }, value: { $ref: "#/$defs/rdataURI" }, values: { type: "array", items: { $ref: "#/$defs/rdataURI" } } }, required: ["type"] }, rdataWALLET: { type: "string" }, recordWALLET: { type: "object", properties: { type: { const: "WALLET" }, value: { $ref: "#/$defs/rdataWALLET" }, values: { type: "array", items: { $ref: "#/$defs/rdataWALLET" } } }, required: ["type"] }, rdataWKS: { type: ["string", "object"], minLength: 1, properties: { address: { type: "string", format: "ipv4" }, protocol: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, services: { type: "string" } }, required: ["address", "protocol", "services"], additionalProperties: !1 }, recordWKS: { type: "object", properties: { type: { const: "WKS" }, value: { $ref: "#/$defs/rdataWKS" }, values: { type: "array", items: { $ref: "#/$defs/rdataWKS" } } }, required: ["type"] }, rdataX25: { type: "string", pattern: "^[0-9]{4,255}$" }, recordX25: { type: "object", properties: { type: { const: "X25" }, value: { $ref: "#/$defs/rdataX25" }, values: { type: "array", items: { $ref: "#/$defs/rdataX25" } } }, required: ["type"] }, rdataZONEMD: { type: ["string", "object"], minLength: 1, properties: { serial: { type: "integer", minimum: 0, maximum: 4294967295 }, scheme: { type: "integer", minimum: 0, maximum: 255 }, hash_algorithm: { type: "integer", minimum: 0, maximum: 255 }, digest: { type: "string", pattern: "^[0-9A-Fa-f ]+$" } }, required: ["serial", "scheme", "hash_algorithm", "digest"], additionalProperties: !1 }, recordZONEMD: { type: "object", properties: { type: { const: "ZONEMD" }, value: { $ref: "#/$defs/rdataZONEMD" }, values: { type: "array", items: { $ref: "#/$defs/rdataZONEMD" } } }, required: ["type"] } } }, schema21 = { type: ["integer", "string"], minimum: 0, maximum: 2147483647, pattern: "^([0-9]+|([0-9]+[smhdwSMHDW])+)$" };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema21.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483647 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern0.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|([0-9]+[smhdwSMHDW])+)$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "mname" || key0 === "rname" || key0 === "refresh" || key0 === "retry" || key0 === "expire" || key0 === "minimum" || key0 === "ttl")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.mname !== void 0) {
      let data0 = data.mname;
      if (typeof data0 == "string") {
        if (func3(data0) > 1024) {
          let err1 = { instancePath: instancePath + "/mname", schemaPath: "#/properties/mname/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func3(data0) < 1) {
          let err2 = { instancePath: instancePath + "/mname", schemaPath: "#/properties/mname/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/mname", schemaPath: "#/properties/mname/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.rname !== void 0) {
      let data1 = data.rname;
      if (typeof data1 == "string") {
        if (func3(data1) > 1024) {
          let err4 = { instancePath: instancePath + "/rname", schemaPath: "#/properties/rname/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func3(data1) < 1) {
          let err5 = { instancePath: instancePath + "/rname", schemaPath: "#/properties/rname/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/rname", schemaPath: "#/properties/rname/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.refresh !== void 0 && (validate57(data.refresh, { instancePath: instancePath + "/refresh", parentData: data, parentDataProperty: "refresh", rootData }) || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.retry !== void 0 && (validate57(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData }) || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.expire !== void 0 && (validate57(data.expire, { instancePath: instancePath + "/expire", parentData: data, parentDataProperty: "expire", rootData }) || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.minimum !== void 0 && (validate57(data.minimum, { instancePath: instancePath + "/minimum", parentData: data, parentDataProperty: "minimum", rootData }) || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.ttl !== void 0 && (validate57(data.ttl, { instancePath: instancePath + "/ttl", parentData: data, parentDataProperty: "ttl", rootData }) || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length));
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
var schema24 = { type: ["object", "array"], if: { type: "array" }, then: { type: "array", items: { $ref: "#/$defs/record" }, minItems: 1 }, else: { $ref: "#/$defs/record" } }, schema25 = { type: "object", properties: { type: { type: "string" }, ttl: { $ref: "#/$defs/duration" }, value: { type: ["string", "number", "object"] }, values: { type: "array", minItems: 1 } }, required: ["type"], oneOf: [{ required: ["value"] }, { required: ["values"] }], additionalProperties: !1, if: { properties: { type: { type: "string", pattern: "^TYPE[0-9]{1,5}$" } }, required: ["type"] }, then: { $ref: "#/$defs/recordOpaque" }, else: { type: "object", required: ["type"], discriminator: { propertyName: "type" }, oneOf: [{ $ref: "#/$defs/recordA" }, { $ref: "#/$defs/recordA6" }, { $ref: "#/$defs/recordAAAA" }, { $ref: "#/$defs/recordAFSDB" }, { $ref: "#/$defs/recordAMTRELAY" }, { $ref: "#/$defs/recordAPL" }, { $ref: "#/$defs/recordATMA" }, { $ref: "#/$defs/recordAVC" }, { $ref: "#/$defs/recordBRID" }, { $ref: "#/$defs/recordCAA" }, { $ref: "#/$defs/recordCDNSKEY" }, { $ref: "#/$defs/recordCDS" }, { $ref: "#/$defs/recordCERT" }, { $ref: "#/$defs/recordCLA" }, { $ref: "#/$defs/recordCNAME" }, { $ref: "#/$defs/recordCSYNC" }, { $ref: "#/$defs/recordDHCID" }, { $ref: "#/$defs/recordDLV" }, { $ref: "#/$defs/recordDNAME" }, { $ref: "#/$defs/recordDNSKEY" }, { $ref: "#/$defs/recordDOA" }, { $ref: "#/$defs/recordDS" }, { $ref: "#/$defs/recordDSYNC" }, { $ref: "#/$defs/recordEID" }, { $ref: "#/$defs/recordEUI48" }, { $ref: "#/$defs/recordEUI64" }, { $ref: "#/$defs/recordGID" }, { $ref: "#/$defs/recordGPOS" }, { $ref: "#/$defs/recordHHIT" }, { $ref: "#/$defs/recordHINFO" }, { $ref: "#/$defs/recordHIP" }, { $ref: "#/$defs/recordHTTPS" }, { $ref: "#/$defs/recordIPN" }, { $ref: "#/$defs/recordIPSECKEY" }, { $ref: "#/$defs/recordISDN" }, { $ref: "#/$defs/recordKEY" }, { $ref: "#/$defs/recordKX" }, { $ref: "#/$defs/recordL32" }, { $ref: "#/$defs/recordL64" }, { $ref: "#/$defs/recordLOC" }, { $ref: "#/$defs/recordLP" }, { $ref: "#/$defs/recordMB" }, { $ref: "#/$defs/recordMG" }, { $ref: "#/$defs/recordMINFO" }, { $ref: "#/$defs/recordMR" }, { $ref: "#/$defs/recordMX" }, { $ref: "#/$defs/recordNAPTR" }, { $ref: "#/$defs/recordNID" }, { $ref: "#/$defs/recordNIMLOC" }, { $ref: "#/$defs/recordNINFO" }, { $ref: "#/$defs/recordNS" }, { $ref: "#/$defs/recordNSAPPTR" }, { $ref: "#/$defs/recordNSAP" }, { $ref: "#/$defs/recordNSEC" }, { $ref: "#/$defs/recordNSEC3" }, { $ref: "#/$defs/recordNSEC3PARAM" }, { $ref: "#/$defs/recordNULL" }, { $ref: "#/$defs/recordNXT" }, { $ref: "#/$defs/recordOPENPGPKEY" }, { $ref: "#/$defs/recordPTR" }, { $ref: "#/$defs/recordPX" }, { $ref: "#/$defs/recordRESINFO" }, { $ref: "#/$defs/recordRKEY" }, { $ref: "#/$defs/recordRP" }, { $ref: "#/$defs/recordRRSIG" }, { $ref: "#/$defs/recordRT" }, { $ref: "#/$defs/recordSIG" }, { $ref: "#/$defs/recordSINK" }, { $ref: "#/$defs/recordSMIMEA" }, { $ref: "#/$defs/recordSPF" }, { $ref: "#/$defs/recordSRV" }, { $ref: "#/$defs/recordSSHFP" }, { $ref: "#/$defs/recordSVCB" }, { $ref: "#/$defs/recordTA" }, { $ref: "#/$defs/recordTALINK" }, { $ref: "#/$defs/recordTLSA" }, { $ref: "#/$defs/recordTXT" }, { $ref: "#/$defs/recordUID" }, { $ref: "#/$defs/recordUINFO" }, { $ref: "#/$defs/recordUNSPEC" }, { $ref: "#/$defs/recordURI" }, { $ref: "#/$defs/recordWALLET" }, { $ref: "#/$defs/recordWKS" }, { $ref: "#/$defs/recordX25" }, { $ref: "#/$defs/recordZONEMD" }] } }, pattern10 = new RegExp("^TYPE[0-9]{1,5}$", "u");
var pattern12 = new RegExp("^\\\\# ", "u");
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 == "string") {
        if (!pattern10.test(data0)) {
          let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/pattern", keyword: "pattern", params: { pattern: "^TYPE[0-9]{1,5}$" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (typeof data1 == "string") {
        if (!pattern12.test(data1)) {
          let err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^\\\\# " } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (!pattern12.test(data3)) {
              let err5 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/pattern", keyword: "pattern", params: { pattern: "^\\\\# " } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "A") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "A" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate73(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate73.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate73(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate73.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
var schema30 = { type: ["string", "object"], minLength: 1, properties: { prefix_length: { type: "integer", minimum: 0, maximum: 128 }, suffix_and_prefix_name: { type: "string" } }, required: ["prefix_length", "suffix_and_prefix_name"], additionalProperties: !1 };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema30.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.prefix_length === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prefix_length" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.suffix_and_prefix_name === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suffix_and_prefix_name" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "prefix_length" || key0 === "suffix_and_prefix_name")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.prefix_length !== void 0) {
      let data0 = data.prefix_length;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err5 = { instancePath: instancePath + "/prefix_length", schemaPath: "#/properties/prefix_length/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 128 || isNaN(data0)) {
          let err6 = { instancePath: instancePath + "/prefix_length", schemaPath: "#/properties/prefix_length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 128 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/prefix_length", schemaPath: "#/properties/prefix_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.suffix_and_prefix_name !== void 0 && typeof data.suffix_and_prefix_name != "string") {
      let err8 = { instancePath: instancePath + "/suffix_and_prefix_name", schemaPath: "#/properties/suffix_and_prefix_name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  }
  return validate77.errors = vErrors, errors === 0;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "A6") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "A6" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate77(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate77.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate81.errors = vErrors, errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "AAAA") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "AAAA" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate81(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate81.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate81(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate81.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
var schema34 = { type: ["string", "object"], minLength: 1, properties: { subtype: { type: "integer", minimum: 0, maximum: 65535 }, hostname: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["subtype", "hostname"], additionalProperties: !1 };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema34.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.subtype === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subtype" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.hostname === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hostname" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "subtype" || key0 === "hostname")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.subtype !== void 0) {
      let data0 = data.subtype;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err5 = { instancePath: instancePath + "/subtype", schemaPath: "#/properties/subtype/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err6 = { instancePath: instancePath + "/subtype", schemaPath: "#/properties/subtype/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/subtype", schemaPath: "#/properties/subtype/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.hostname !== void 0) {
      let data1 = data.hostname;
      if (typeof data1 == "string") {
        if (func3(data1) > 1024) {
          let err8 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func3(data1) < 1) {
          let err9 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  }
  return validate85.errors = vErrors, errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "AFSDB") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "AFSDB" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate85(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate85.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate85(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate85.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate84.errors = vErrors, errors === 0;
}
var schema36 = { type: ["string", "object"], minLength: 1, properties: { precedence: { type: "integer", minimum: 0, maximum: 255 }, discovery_optional: { type: "integer", minimum: 0, maximum: 1 }, relay_type: { type: "integer", minimum: 0, maximum: 3 }, relay: { type: "string" } }, required: ["precedence", "discovery_optional", "relay_type", "relay"], additionalProperties: !1 };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema36.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.precedence === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precedence" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.discovery_optional === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "discovery_optional" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.relay_type === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relay_type" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.relay === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relay" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "precedence" || key0 === "discovery_optional" || key0 === "relay_type" || key0 === "relay")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.precedence !== void 0) {
      let data0 = data.precedence;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err7 = { instancePath: instancePath + "/precedence", schemaPath: "#/properties/precedence/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 255 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/precedence", schemaPath: "#/properties/precedence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err9 = { instancePath: instancePath + "/precedence", schemaPath: "#/properties/precedence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.discovery_optional !== void 0) {
      let data1 = data.discovery_optional;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err10 = { instancePath: instancePath + "/discovery_optional", schemaPath: "#/properties/discovery_optional/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/discovery_optional", schemaPath: "#/properties/discovery_optional/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/discovery_optional", schemaPath: "#/properties/discovery_optional/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.relay_type !== void 0) {
      let data2 = data.relay_type;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err13 = { instancePath: instancePath + "/relay_type", schemaPath: "#/properties/relay_type/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 3 || isNaN(data2)) {
          let err14 = { instancePath: instancePath + "/relay_type", schemaPath: "#/properties/relay_type/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/relay_type", schemaPath: "#/properties/relay_type/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    if (data.relay !== void 0 && typeof data.relay != "string") {
      let err16 = { instancePath: instancePath + "/relay", schemaPath: "#/properties/relay/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
  }
  return validate89.errors = vErrors, errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "AMTRELAY") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "AMTRELAY" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate89(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate89.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate89(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate89.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate88.errors = vErrors, errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "APL") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "APL" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate93(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate93.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate93(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate93.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate92.errors = vErrors, errors === 0;
}
var pattern14 = new RegExp("^(\\+[0-9.]+|[0-9A-Fa-f.]+)$", "u");
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern14.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\\+[0-9.]+|[0-9A-Fa-f.]+)$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate97.errors = vErrors, errors === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "ATMA") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "ATMA" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate97(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate97.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate97(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate97.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate96.errors = vErrors, errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "AVC") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "AVC" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate101(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate101.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate101(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate101.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate100.errors = vErrors, errors === 0;
}
var pattern15 = new RegExp("^[A-Za-z0-9+/= ]+$", "u");
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern15.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/= ]+$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate105.errors = vErrors, errors === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "BRID") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "BRID" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate105(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate105.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate105(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate105.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate104.errors = vErrors, errors === 0;
}
var schema46 = { type: ["string", "object"], minLength: 1, properties: { flags: { type: "integer", minimum: 0, maximum: 255 }, tag: { type: "string", pattern: "^[A-Za-z0-9]{1,255}$" }, value: { type: "string" } }, required: ["flags", "tag", "value"], additionalProperties: !1 }, pattern16 = new RegExp("^[A-Za-z0-9]{1,255}$", "u");
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema46.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flags === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flags" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.tag === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tag" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.value === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "flags" || key0 === "tag" || key0 === "value")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.flags !== void 0) {
      let data0 = data.flags;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err6 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 255 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
    }
    if (data.tag !== void 0) {
      let data1 = data.tag;
      if (typeof data1 == "string") {
        if (!pattern16.test(data1)) {
          let err9 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,255}$" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.value !== void 0 && typeof data.value != "string") {
      let err11 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  }
  return validate109.errors = vErrors, errors === 0;
}
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "CAA") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "CAA" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate109(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate109.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate109(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate109.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate108.errors = vErrors, errors === 0;
}
var schema48 = { type: ["string", "object"], minLength: 1, properties: { flags: { type: "integer", minimum: 0, maximum: 65535 }, protocol: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, public_key: { type: "string", pattern: "^[A-Za-z0-9+/= ]+$" } }, required: ["flags", "protocol", "algorithm", "public_key"], additionalProperties: !1 }, pattern17 = new RegExp("^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$", "u");
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema48.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flags === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flags" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.protocol === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.algorithm === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "algorithm" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.public_key === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "public_key" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "flags" || key0 === "protocol" || key0 === "algorithm" || key0 === "public_key")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.flags !== void 0) {
      let data0 = data.flags;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err7 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err9 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.protocol !== void 0) {
      let data1 = data.protocol;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        let err10 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: schema48.properties.protocol.type } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 255 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (typeof data1 == "string" && !pattern17.test(data1)) {
        let err13 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.algorithm !== void 0) {
      let data2 = data.algorithm;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string") {
        let err14 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: schema48.properties.algorithm.type } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 255 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err16 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (typeof data2 == "string" && !pattern17.test(data2)) {
        let err17 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.public_key !== void 0) {
      let data3 = data.public_key;
      if (typeof data3 == "string") {
        if (!pattern15.test(data3)) {
          let err18 = { instancePath: instancePath + "/public_key", schemaPath: "#/properties/public_key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/= ]+$" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/public_key", schemaPath: "#/properties/public_key/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  }
  return validate113.errors = vErrors, errors === 0;
}
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "CDNSKEY") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "CDNSKEY" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate113(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate113.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate113(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate113.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate112.errors = vErrors, errors === 0;
}
var schema50 = { type: ["string", "object"], minLength: 1, properties: { key_tag: { type: "integer", minimum: 0, maximum: 65535 }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, digest_type: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, digest: { type: "string", pattern: "^[0-9A-Fa-f ]+$" } }, required: ["key_tag", "algorithm", "digest_type", "digest"], additionalProperties: !1 }, pattern22 = new RegExp("^[0-9A-Fa-f ]+$", "u");
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema50.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key_tag === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key_tag" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.algorithm === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "algorithm" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.digest_type === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest_type" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.digest === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "key_tag" || key0 === "algorithm" || key0 === "digest_type" || key0 === "digest")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.key_tag !== void 0) {
      let data0 = data.key_tag;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err7 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err9 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.algorithm !== void 0) {
      let data1 = data.algorithm;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        let err10 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: schema50.properties.algorithm.type } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 255 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (typeof data1 == "string" && !pattern17.test(data1)) {
        let err13 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.digest_type !== void 0) {
      let data2 = data.digest_type;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string") {
        let err14 = { instancePath: instancePath + "/digest_type", schemaPath: "#/properties/digest_type/type", keyword: "type", params: { type: schema50.properties.digest_type.type } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 255 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/digest_type", schemaPath: "#/properties/digest_type/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err16 = { instancePath: instancePath + "/digest_type", schemaPath: "#/properties/digest_type/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (typeof data2 == "string" && !pattern17.test(data2)) {
        let err17 = { instancePath: instancePath + "/digest_type", schemaPath: "#/properties/digest_type/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.digest !== void 0) {
      let data3 = data.digest;
      if (typeof data3 == "string") {
        if (!pattern22.test(data3)) {
          let err18 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f ]+$" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  }
  return validate117.errors = vErrors, errors === 0;
}
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "CDS") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "CDS" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate117(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate117.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate117(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate117.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate116.errors = vErrors, errors === 0;
}
var schema52 = { type: ["string", "object"], minLength: 1, properties: { type: { type: ["integer", "string"], minimum: 0, maximum: 65535, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, key_tag: { type: "integer", minimum: 0, maximum: 65535 }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, certificate: { type: "string", pattern: "^[A-Za-z0-9+/= ]+$" } }, required: ["type", "key_tag", "algorithm", "certificate"], additionalProperties: !1 };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema52.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.key_tag === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key_tag" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.algorithm === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "algorithm" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.certificate === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "certificate" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "key_tag" || key0 === "algorithm" || key0 === "certificate")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema52.properties.type.type } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (typeof data0 == "string" && !pattern17.test(data0)) {
        let err10 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.key_tag !== void 0) {
      let data1 = data.key_tag;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err11 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 65535 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err13 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.algorithm !== void 0) {
      let data2 = data.algorithm;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string") {
        let err14 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: schema52.properties.algorithm.type } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 255 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err16 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (typeof data2 == "string" && !pattern17.test(data2)) {
        let err17 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.certificate !== void 0) {
      let data3 = data.certificate;
      if (typeof data3 == "string") {
        if (!pattern15.test(data3)) {
          let err18 = { instancePath: instancePath + "/certificate", schemaPath: "#/properties/certificate/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/= ]+$" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/certificate", schemaPath: "#/properties/certificate/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  }
  return validate121.errors = vErrors, errors === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "CERT") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "CERT" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate121(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate121.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate121(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate121.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate120.errors = vErrors, errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate125.errors = vErrors, errors === 0;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "CLA") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "CLA" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate125(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate125.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate125(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate124.errors = vErrors, errors === 0;
}
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 1024) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func3(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate129.errors = vErrors, errors === 0;
}
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "CNAME") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "CNAME" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate129(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate129.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate129(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate129.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate128.errors = vErrors, errors === 0;
}
var schema58 = { type: ["string", "object"], minLength: 1, properties: { serial: { type: "integer", minimum: 0, maximum: 4294967295 }, flags: { type: "integer", minimum: 0, maximum: 65535 }, types: { type: "string" } }, required: ["serial", "flags", "types"], additionalProperties: !1 };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema58.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.serial === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "serial" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.flags === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flags" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.types === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "types" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "serial" || key0 === "flags" || key0 === "types")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.serial !== void 0) {
      let data0 = data.serial;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err6 = { instancePath: instancePath + "/serial", schemaPath: "#/properties/serial/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 4294967295 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/serial", schemaPath: "#/properties/serial/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/serial", schemaPath: "#/properties/serial/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
    }
    if (data.flags !== void 0) {
      let data1 = data.flags;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err9 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 65535 || isNaN(data1)) {
          let err10 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
    if (data.types !== void 0 && typeof data.types != "string") {
      let err12 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  }
  return validate133.errors = vErrors, errors === 0;
}
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "CSYNC") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "CSYNC" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate133(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate133.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate133(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate133.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate132.errors = vErrors, errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern15.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/= ]+$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate137.errors = vErrors, errors === 0;
}
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "DHCID") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "DHCID" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate137(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate137.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate137(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate137.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate136.errors = vErrors, errors === 0;
}
var schema62 = { type: ["string", "object"], minLength: 1, properties: { key_tag: { type: "integer", minimum: 0, maximum: 65535 }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, digest_type: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, digest: { type: "string", pattern: "^[0-9A-Fa-f ]+$" } }, required: ["key_tag", "algorithm", "digest_type", "digest"], additionalProperties: !1 };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema62.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key_tag === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key_tag" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.algorithm === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "algorithm" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.digest_type === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest_type" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.digest === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "key_tag" || key0 === "algorithm" || key0 === "digest_type" || key0 === "digest")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.key_tag !== void 0) {
      let data0 = data.key_tag;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err7 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err9 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.algorithm !== void 0) {
      let data1 = data.algorithm;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        let err10 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: schema62.properties.algorithm.type } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 255 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (typeof data1 == "string" && !pattern17.test(data1)) {
        let err13 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.digest_type !== void 0) {
      let data2 = data.digest_type;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string") {
        let err14 = { instancePath: instancePath + "/digest_type", schemaPath: "#/properties/digest_type/type", keyword: "type", params: { type: schema62.properties.digest_type.type } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 255 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/digest_type", schemaPath: "#/properties/digest_type/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err16 = { instancePath: instancePath + "/digest_type", schemaPath: "#/properties/digest_type/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (typeof data2 == "string" && !pattern17.test(data2)) {
        let err17 = { instancePath: instancePath + "/digest_type", schemaPath: "#/properties/digest_type/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.digest !== void 0) {
      let data3 = data.digest;
      if (typeof data3 == "string") {
        if (!pattern22.test(data3)) {
          let err18 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f ]+$" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  }
  return validate141.errors = vErrors, errors === 0;
}
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "DLV") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "DLV" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate141(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate141.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate141(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate141.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate140.errors = vErrors, errors === 0;
}
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 1024) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func3(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate145.errors = vErrors, errors === 0;
}
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "DNAME") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "DNAME" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate145(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate145.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate145(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate145.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate144.errors = vErrors, errors === 0;
}
var schema66 = { type: ["string", "object"], minLength: 1, properties: { flags: { type: "integer", minimum: 0, maximum: 65535 }, protocol: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, public_key: { type: "string", pattern: "^[A-Za-z0-9+/= ]+$" } }, required: ["flags", "protocol", "algorithm", "public_key"], additionalProperties: !1 };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema66.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flags === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flags" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.protocol === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.algorithm === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "algorithm" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.public_key === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "public_key" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "flags" || key0 === "protocol" || key0 === "algorithm" || key0 === "public_key")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.flags !== void 0) {
      let data0 = data.flags;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err7 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err9 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.protocol !== void 0) {
      let data1 = data.protocol;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        let err10 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: schema66.properties.protocol.type } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 255 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (typeof data1 == "string" && !pattern17.test(data1)) {
        let err13 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.algorithm !== void 0) {
      let data2 = data.algorithm;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string") {
        let err14 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: schema66.properties.algorithm.type } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 255 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err16 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (typeof data2 == "string" && !pattern17.test(data2)) {
        let err17 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.public_key !== void 0) {
      let data3 = data.public_key;
      if (typeof data3 == "string") {
        if (!pattern15.test(data3)) {
          let err18 = { instancePath: instancePath + "/public_key", schemaPath: "#/properties/public_key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/= ]+$" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/public_key", schemaPath: "#/properties/public_key/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  }
  return validate149.errors = vErrors, errors === 0;
}
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "DNSKEY") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "DNSKEY" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate149(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate149.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate149(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate149.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate148.errors = vErrors, errors === 0;
}
var schema68 = { type: ["string", "object"], minLength: 1, properties: { enterprise: { type: "integer", minimum: 0, maximum: 4294967295 }, type: { type: "integer", minimum: 0, maximum: 4294967295 }, location: { type: "integer", minimum: 0, maximum: 255 }, media_type: { type: "string" }, content: { type: "string", pattern: "^(-|[A-Za-z0-9+/= ]+)$" } }, required: ["enterprise", "type", "location", "media_type", "content"], additionalProperties: !1 }, pattern33 = new RegExp("^(-|[A-Za-z0-9+/= ]+)$", "u");
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema68.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterprise === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterprise" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.type === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.location === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.media_type === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "media_type" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.content === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "enterprise" || key0 === "type" || key0 === "location" || key0 === "media_type" || key0 === "content")) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.enterprise !== void 0) {
      let data0 = data.enterprise;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err8 = { instancePath: instancePath + "/enterprise", schemaPath: "#/properties/enterprise/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 4294967295 || isNaN(data0)) {
          let err9 = { instancePath: instancePath + "/enterprise", schemaPath: "#/properties/enterprise/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err10 = { instancePath: instancePath + "/enterprise", schemaPath: "#/properties/enterprise/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err11 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 4294967295 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err13 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.location !== void 0) {
      let data2 = data.location;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err14 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 255 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err16 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
    }
    if (data.media_type !== void 0 && typeof data.media_type != "string") {
      let err17 = { instancePath: instancePath + "/media_type", schemaPath: "#/properties/media_type/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.content !== void 0) {
      let data4 = data.content;
      if (typeof data4 == "string") {
        if (!pattern33.test(data4)) {
          let err18 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/pattern", keyword: "pattern", params: { pattern: "^(-|[A-Za-z0-9+/= ]+)$" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  }
  return validate153.errors = vErrors, errors === 0;
}
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "DOA") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "DOA" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate153(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate153.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate153(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate153.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate152.errors = vErrors, errors === 0;
}
var schema70 = { type: ["string", "object"], minLength: 1, properties: { key_tag: { type: "integer", minimum: 0, maximum: 65535 }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, digest_type: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, digest: { type: "string", pattern: "^[0-9A-Fa-f ]+$" } }, required: ["key_tag", "algorithm", "digest_type", "digest"], additionalProperties: !1 };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema70.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key_tag === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key_tag" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.algorithm === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "algorithm" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.digest_type === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest_type" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.digest === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "key_tag" || key0 === "algorithm" || key0 === "digest_type" || key0 === "digest")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.key_tag !== void 0) {
      let data0 = data.key_tag;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err7 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err9 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.algorithm !== void 0) {
      let data1 = data.algorithm;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        let err10 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: schema70.properties.algorithm.type } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 255 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (typeof data1 == "string" && !pattern17.test(data1)) {
        let err13 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.digest_type !== void 0) {
      let data2 = data.digest_type;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string") {
        let err14 = { instancePath: instancePath + "/digest_type", schemaPath: "#/properties/digest_type/type", keyword: "type", params: { type: schema70.properties.digest_type.type } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 255 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/digest_type", schemaPath: "#/properties/digest_type/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err16 = { instancePath: instancePath + "/digest_type", schemaPath: "#/properties/digest_type/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (typeof data2 == "string" && !pattern17.test(data2)) {
        let err17 = { instancePath: instancePath + "/digest_type", schemaPath: "#/properties/digest_type/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.digest !== void 0) {
      let data3 = data.digest;
      if (typeof data3 == "string") {
        if (!pattern22.test(data3)) {
          let err18 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f ]+$" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  }
  return validate157.errors = vErrors, errors === 0;
}
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "DS") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "DS" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate157(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate157.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate157(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate157.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate156.errors = vErrors, errors === 0;
}
var schema72 = { type: ["string", "object"], minLength: 1, properties: { rrtype: { type: "string" }, scheme: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, port: { type: "integer", minimum: 0, maximum: 65535 }, target: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["rrtype", "scheme", "port", "target"], additionalProperties: !1 };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema72.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rrtype === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rrtype" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.scheme === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scheme" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.port === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.target === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "rrtype" || key0 === "scheme" || key0 === "port" || key0 === "target")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.rrtype !== void 0 && typeof data.rrtype != "string") {
      let err7 = { instancePath: instancePath + "/rrtype", schemaPath: "#/properties/rrtype/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.scheme !== void 0) {
      let data1 = data.scheme;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        let err8 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/type", keyword: "type", params: { type: schema72.properties.scheme.type } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 255 || isNaN(data1)) {
          let err9 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err10 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (typeof data1 == "string" && !pattern17.test(data1)) {
        let err11 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.port !== void 0) {
      let data2 = data.port;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err12 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 65535 || isNaN(data2)) {
          let err13 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err14 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
    }
    if (data.target !== void 0) {
      let data3 = data.target;
      if (typeof data3 == "string") {
        if (func3(data3) > 1024) {
          let err15 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (func3(data3) < 1) {
          let err16 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  }
  return validate161.errors = vErrors, errors === 0;
}
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "DSYNC") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "DSYNC" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate161(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate161.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate161(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate161.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate160.errors = vErrors, errors === 0;
}
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern22.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f ]+$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate165.errors = vErrors, errors === 0;
}
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "EID") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "EID" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate165(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate165.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate165(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate165.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate164.errors = vErrors, errors === 0;
}
var pattern39 = new RegExp("^[0-9A-Fa-f]{2}(-[0-9A-Fa-f]{2}){5}$", "u");
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern39.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{2}(-[0-9A-Fa-f]{2}){5}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate169.errors = vErrors, errors === 0;
}
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "EUI48") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "EUI48" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate169(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate169.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate169(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate169.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate168.errors = vErrors, errors === 0;
}
var pattern40 = new RegExp("^[0-9A-Fa-f]{2}(-[0-9A-Fa-f]{2}){7}$", "u");
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern40.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{2}(-[0-9A-Fa-f]{2}){7}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate173.errors = vErrors, errors === 0;
}
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "EUI64") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "EUI64" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate173(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate173.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate173(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate173.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate172.errors = vErrors, errors === 0;
}
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern12.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\\\# " } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate177.errors = vErrors, errors === 0;
}
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "GID") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "GID" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate177(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate177.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate177(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate177.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate176.errors = vErrors, errors === 0;
}
var schema82 = { type: ["string", "object"], minLength: 1, properties: { longitude: { type: "string" }, latitude: { type: "string" }, altitude: { type: "string" } }, required: ["longitude", "latitude", "altitude"], additionalProperties: !1 };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema82.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.longitude === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "longitude" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.latitude === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latitude" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.altitude === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "altitude" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "longitude" || key0 === "latitude" || key0 === "altitude")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.longitude !== void 0 && typeof data.longitude != "string") {
      let err6 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.latitude !== void 0 && typeof data.latitude != "string") {
      let err7 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.altitude !== void 0 && typeof data.altitude != "string") {
      let err8 = { instancePath: instancePath + "/altitude", schemaPath: "#/properties/altitude/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  }
  return validate181.errors = vErrors, errors === 0;
}
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "GPOS") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "GPOS" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate181(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate181.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate181(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate181.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate180.errors = vErrors, errors === 0;
}
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern15.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/= ]+$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate185.errors = vErrors, errors === 0;
}
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "HHIT") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "HHIT" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate185(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate185.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate185(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate185.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate184.errors = vErrors, errors === 0;
}
var schema86 = { type: ["string", "object"], minLength: 1, properties: { cpu: { type: "string" }, os: { type: "string" } }, required: ["cpu", "os"], additionalProperties: !1 };
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema86.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cpu === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cpu" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.os === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "os" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "cpu" || key0 === "os")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.cpu !== void 0 && typeof data.cpu != "string") {
      let err5 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.os !== void 0 && typeof data.os != "string") {
      let err6 = { instancePath: instancePath + "/os", schemaPath: "#/properties/os/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  }
  return validate189.errors = vErrors, errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "HINFO") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "HINFO" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate189(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate189.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate189(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate189.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate188.errors = vErrors, errors === 0;
}
var schema88 = { type: ["string", "object"], minLength: 1, properties: { algorithm: { type: "integer", minimum: 0, maximum: 255 }, hit: { type: "string", pattern: "^([0-9A-Fa-f]{2})+$" }, public_key: { type: "string" }, servers: { type: "string" } }, required: ["algorithm", "hit", "public_key"], additionalProperties: !1 }, pattern43 = new RegExp("^([0-9A-Fa-f]{2})+$", "u");
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema88.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.algorithm === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "algorithm" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.hit === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hit" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.public_key === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "public_key" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "algorithm" || key0 === "hit" || key0 === "public_key" || key0 === "servers")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.algorithm !== void 0) {
      let data0 = data.algorithm;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err6 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 255 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
    }
    if (data.hit !== void 0) {
      let data1 = data.hit;
      if (typeof data1 == "string") {
        if (!pattern43.test(data1)) {
          let err9 = { instancePath: instancePath + "/hit", schemaPath: "#/properties/hit/pattern", keyword: "pattern", params: { pattern: "^([0-9A-Fa-f]{2})+$" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/hit", schemaPath: "#/properties/hit/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.public_key !== void 0 && typeof data.public_key != "string") {
      let err11 = { instancePath: instancePath + "/public_key", schemaPath: "#/properties/public_key/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.servers !== void 0 && typeof data.servers != "string") {
      let err12 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  }
  return validate193.errors = vErrors, errors === 0;
}
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "HIP") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "HIP" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate193(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate193.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate193(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate193.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate192.errors = vErrors, errors === 0;
}
var schema90 = { type: ["string", "object"], minLength: 1, properties: { svcpriority: { type: "integer", minimum: 0, maximum: 65535 }, targetname: { type: "string", minLength: 1, maxLength: 1024 }, svcparams: { type: "string" } }, required: ["svcpriority", "targetname"], additionalProperties: !1 };
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema90.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.svcpriority === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "svcpriority" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.targetname === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targetname" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "svcpriority" || key0 === "targetname" || key0 === "svcparams")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.svcpriority !== void 0) {
      let data0 = data.svcpriority;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err5 = { instancePath: instancePath + "/svcpriority", schemaPath: "#/properties/svcpriority/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err6 = { instancePath: instancePath + "/svcpriority", schemaPath: "#/properties/svcpriority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/svcpriority", schemaPath: "#/properties/svcpriority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.targetname !== void 0) {
      let data1 = data.targetname;
      if (typeof data1 == "string") {
        if (func3(data1) > 1024) {
          let err8 = { instancePath: instancePath + "/targetname", schemaPath: "#/properties/targetname/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func3(data1) < 1) {
          let err9 = { instancePath: instancePath + "/targetname", schemaPath: "#/properties/targetname/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/targetname", schemaPath: "#/properties/targetname/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.svcparams !== void 0 && typeof data.svcparams != "string") {
      let err11 = { instancePath: instancePath + "/svcparams", schemaPath: "#/properties/svcparams/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  }
  return validate197.errors = vErrors, errors === 0;
}
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "HTTPS") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "HTTPS" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate197(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate197.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate197(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate197.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate196.errors = vErrors, errors === 0;
}
var schema92 = { type: ["integer", "string"], pattern: "^\\d{1,20}$|^\\d{1,10}\\.\\d{1,10}$" }, pattern44 = new RegExp("^\\d{1,20}$|^\\d{1,10}\\.\\d{1,10}$", "u");
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema92.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern44.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{1,20}$|^\\d{1,10}\\.\\d{1,10}$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate201.errors = vErrors, errors === 0;
}
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "IPN") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "IPN" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate201(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate201.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate201(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate201.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate200.errors = vErrors, errors === 0;
}
var schema94 = { type: ["string", "object"], minLength: 1, properties: { precedence: { type: "integer", minimum: 0, maximum: 255 }, gateway_type: { type: "integer", minimum: 0, maximum: 3 }, algorithm: { type: "integer", minimum: 0, maximum: 255 }, gateway: { type: "string" }, public_key: { type: "string", pattern: "^[A-Za-z0-9+/= ]*$" } }, required: ["precedence", "gateway_type", "algorithm", "gateway"], additionalProperties: !1 }, pattern45 = new RegExp("^[A-Za-z0-9+/= ]*$", "u");
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema94.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.precedence === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "precedence" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.gateway_type === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gateway_type" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.algorithm === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "algorithm" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.gateway === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gateway" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "precedence" || key0 === "gateway_type" || key0 === "algorithm" || key0 === "gateway" || key0 === "public_key")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.precedence !== void 0) {
      let data0 = data.precedence;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err7 = { instancePath: instancePath + "/precedence", schemaPath: "#/properties/precedence/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 255 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/precedence", schemaPath: "#/properties/precedence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err9 = { instancePath: instancePath + "/precedence", schemaPath: "#/properties/precedence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.gateway_type !== void 0) {
      let data1 = data.gateway_type;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err10 = { instancePath: instancePath + "/gateway_type", schemaPath: "#/properties/gateway_type/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 3 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/gateway_type", schemaPath: "#/properties/gateway_type/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/gateway_type", schemaPath: "#/properties/gateway_type/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.algorithm !== void 0) {
      let data2 = data.algorithm;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err13 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 255 || isNaN(data2)) {
          let err14 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    if (data.gateway !== void 0 && typeof data.gateway != "string") {
      let err16 = { instancePath: instancePath + "/gateway", schemaPath: "#/properties/gateway/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.public_key !== void 0) {
      let data4 = data.public_key;
      if (typeof data4 == "string") {
        if (!pattern45.test(data4)) {
          let err17 = { instancePath: instancePath + "/public_key", schemaPath: "#/properties/public_key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/= ]*$" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/public_key", schemaPath: "#/properties/public_key/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  }
  return validate205.errors = vErrors, errors === 0;
}
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "IPSECKEY") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "IPSECKEY" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate205(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate205.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate205(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate205.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate204.errors = vErrors, errors === 0;
}
var schema96 = { type: ["string", "object"], minLength: 1, properties: { address: { type: "string" }, subaddress: { type: "string" } }, required: ["address"], additionalProperties: !1 };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema96.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "address" || key0 === "subaddress")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.address !== void 0 && typeof data.address != "string") {
      let err4 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.subaddress !== void 0 && typeof data.subaddress != "string") {
      let err5 = { instancePath: instancePath + "/subaddress", schemaPath: "#/properties/subaddress/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  }
  return validate209.errors = vErrors, errors === 0;
}
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "ISDN") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "ISDN" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate209(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate209.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate209(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate209.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate208.errors = vErrors, errors === 0;
}
var schema98 = { type: ["string", "object"], minLength: 1, properties: { flags: { type: "integer", minimum: 0, maximum: 65535 }, protocol: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, public_key: { type: "string", pattern: "^[A-Za-z0-9+/= ]*$" } }, required: ["flags", "protocol", "algorithm"], additionalProperties: !1 };
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema98.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flags === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flags" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.protocol === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.algorithm === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "algorithm" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "flags" || key0 === "protocol" || key0 === "algorithm" || key0 === "public_key")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.flags !== void 0) {
      let data0 = data.flags;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err6 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
    }
    if (data.protocol !== void 0) {
      let data1 = data.protocol;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        let err9 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: schema98.properties.protocol.type } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 255 || isNaN(data1)) {
          let err10 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (typeof data1 == "string" && !pattern17.test(data1)) {
        let err12 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.algorithm !== void 0) {
      let data2 = data.algorithm;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string") {
        let err13 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: schema98.properties.algorithm.type } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 255 || isNaN(data2)) {
          let err14 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (typeof data2 == "string" && !pattern17.test(data2)) {
        let err16 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.public_key !== void 0) {
      let data3 = data.public_key;
      if (typeof data3 == "string") {
        if (!pattern45.test(data3)) {
          let err17 = { instancePath: instancePath + "/public_key", schemaPath: "#/properties/public_key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/= ]*$" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/public_key", schemaPath: "#/properties/public_key/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  }
  return validate213.errors = vErrors, errors === 0;
}
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "KEY") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "KEY" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate213(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate213.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate213(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate213.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate212.errors = vErrors, errors === 0;
}
var schema100 = { type: ["string", "object"], minLength: 1, properties: { preference: { type: "integer", minimum: 0, maximum: 65535 }, exchanger: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["preference", "exchanger"], additionalProperties: !1 };
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema100.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.preference === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "preference" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.exchanger === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exchanger" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "preference" || key0 === "exchanger")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.preference !== void 0) {
      let data0 = data.preference;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err5 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err6 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.exchanger !== void 0) {
      let data1 = data.exchanger;
      if (typeof data1 == "string") {
        if (func3(data1) > 1024) {
          let err8 = { instancePath: instancePath + "/exchanger", schemaPath: "#/properties/exchanger/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func3(data1) < 1) {
          let err9 = { instancePath: instancePath + "/exchanger", schemaPath: "#/properties/exchanger/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/exchanger", schemaPath: "#/properties/exchanger/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  }
  return validate217.errors = vErrors, errors === 0;
}
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "KX") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "KX" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate217(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate217.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate217(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate217.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate216.errors = vErrors, errors === 0;
}
var schema102 = { type: ["string", "object"], minLength: 1, properties: { preference: { type: "integer", minimum: 0, maximum: 65535 }, locator: { type: "string", format: "ipv4" } }, required: ["preference", "locator"], additionalProperties: !1 };
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema102.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.preference === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "preference" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.locator === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locator" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "preference" || key0 === "locator")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.preference !== void 0) {
      let data0 = data.preference;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err5 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err6 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.locator !== void 0 && typeof data.locator != "string") {
      let err8 = { instancePath: instancePath + "/locator", schemaPath: "#/properties/locator/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  }
  return validate221.errors = vErrors, errors === 0;
}
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "L32") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "L32" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate221(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate221.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate221(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate221.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate220.errors = vErrors, errors === 0;
}
var schema104 = { type: ["string", "object"], minLength: 1, properties: { preference: { type: "integer", minimum: 0, maximum: 65535 }, locator: { type: "string", pattern: "^[0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4}){3}$" } }, required: ["preference", "locator"], additionalProperties: !1 }, pattern49 = new RegExp("^[0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4}){3}$", "u");
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema104.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.preference === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "preference" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.locator === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locator" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "preference" || key0 === "locator")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.preference !== void 0) {
      let data0 = data.preference;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err5 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err6 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.locator !== void 0) {
      let data1 = data.locator;
      if (typeof data1 == "string") {
        if (!pattern49.test(data1)) {
          let err8 = { instancePath: instancePath + "/locator", schemaPath: "#/properties/locator/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4}){3}$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/locator", schemaPath: "#/properties/locator/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  }
  return validate225.errors = vErrors, errors === 0;
}
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "L64") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "L64" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate225(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate225.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate225(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate225.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate224.errors = vErrors, errors === 0;
}
var schema106 = { type: ["string", "object"], minLength: 1, properties: { lat_degrees: { type: "integer", minimum: 0, maximum: 90 }, lat_minutes: { type: "integer", minimum: 0, maximum: 59 }, lat_seconds: { type: "number", minimum: 0, maximum: 59.999 }, lat_direction: { enum: ["N", "S"] }, long_degrees: { type: "integer", minimum: 0, maximum: 180 }, long_minutes: { type: "integer", minimum: 0, maximum: 59 }, long_seconds: { type: "number", minimum: 0, maximum: 59.999 }, long_direction: { enum: ["E", "W"] }, altitude: { type: "number", minimum: -1e5, maximum: 4284967295e-2 }, size: { type: "number", minimum: 0, maximum: 9e7 }, precision_horz: { type: "number", minimum: 0, maximum: 9e7 }, precision_vert: { type: "number", minimum: 0, maximum: 9e7 } }, required: ["lat_degrees", "lat_direction", "long_degrees", "long_direction", "altitude"], additionalProperties: !1 };
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema106.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lat_degrees === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lat_degrees" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.lat_direction === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lat_direction" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.long_degrees === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "long_degrees" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.long_direction === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "long_direction" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.altitude === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "altitude" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema106.properties, key0)) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.lat_degrees !== void 0) {
      let data0 = data.lat_degrees;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err8 = { instancePath: instancePath + "/lat_degrees", schemaPath: "#/properties/lat_degrees/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 90 || isNaN(data0)) {
          let err9 = { instancePath: instancePath + "/lat_degrees", schemaPath: "#/properties/lat_degrees/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err10 = { instancePath: instancePath + "/lat_degrees", schemaPath: "#/properties/lat_degrees/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    }
    if (data.lat_minutes !== void 0) {
      let data1 = data.lat_minutes;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err11 = { instancePath: instancePath + "/lat_minutes", schemaPath: "#/properties/lat_minutes/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 59 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/lat_minutes", schemaPath: "#/properties/lat_minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 59 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err13 = { instancePath: instancePath + "/lat_minutes", schemaPath: "#/properties/lat_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.lat_seconds !== void 0) {
      let data2 = data.lat_seconds;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 59.999 || isNaN(data2)) {
          let err14 = { instancePath: instancePath + "/lat_seconds", schemaPath: "#/properties/lat_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 59.999 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/lat_seconds", schemaPath: "#/properties/lat_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/lat_seconds", schemaPath: "#/properties/lat_seconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.lat_direction !== void 0) {
      let data3 = data.lat_direction;
      if (!(data3 === "N" || data3 === "S")) {
        let err17 = { instancePath: instancePath + "/lat_direction", schemaPath: "#/properties/lat_direction/enum", keyword: "enum", params: { allowedValues: schema106.properties.lat_direction.enum } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.long_degrees !== void 0) {
      let data4 = data.long_degrees;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err18 = { instancePath: instancePath + "/long_degrees", schemaPath: "#/properties/long_degrees/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 180 || isNaN(data4)) {
          let err19 = { instancePath: instancePath + "/long_degrees", schemaPath: "#/properties/long_degrees/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          let err20 = { instancePath: instancePath + "/long_degrees", schemaPath: "#/properties/long_degrees/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
    }
    if (data.long_minutes !== void 0) {
      let data5 = data.long_minutes;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err21 = { instancePath: instancePath + "/long_minutes", schemaPath: "#/properties/long_minutes/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 59 || isNaN(data5)) {
          let err22 = { instancePath: instancePath + "/long_minutes", schemaPath: "#/properties/long_minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 59 } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          let err23 = { instancePath: instancePath + "/long_minutes", schemaPath: "#/properties/long_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
    }
    if (data.long_seconds !== void 0) {
      let data6 = data.long_seconds;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 59.999 || isNaN(data6)) {
          let err24 = { instancePath: instancePath + "/long_seconds", schemaPath: "#/properties/long_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 59.999 } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          let err25 = { instancePath: instancePath + "/long_seconds", schemaPath: "#/properties/long_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/long_seconds", schemaPath: "#/properties/long_seconds/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.long_direction !== void 0) {
      let data7 = data.long_direction;
      if (!(data7 === "E" || data7 === "W")) {
        let err27 = { instancePath: instancePath + "/long_direction", schemaPath: "#/properties/long_direction/enum", keyword: "enum", params: { allowedValues: schema106.properties.long_direction.enum } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.altitude !== void 0) {
      let data8 = data.altitude;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 4284967295e-2 || isNaN(data8)) {
          let err28 = { instancePath: instancePath + "/altitude", schemaPath: "#/properties/altitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4284967295e-2 } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data8 < -1e5 || isNaN(data8)) {
          let err29 = { instancePath: instancePath + "/altitude", schemaPath: "#/properties/altitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e5 } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/altitude", schemaPath: "#/properties/altitude/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.size !== void 0) {
      let data9 = data.size;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 9e7 || isNaN(data9)) {
          let err31 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9e7 } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          let err32 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        let err33 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.precision_horz !== void 0) {
      let data10 = data.precision_horz;
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 9e7 || isNaN(data10)) {
          let err34 = { instancePath: instancePath + "/precision_horz", schemaPath: "#/properties/precision_horz/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9e7 } };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          let err35 = { instancePath: instancePath + "/precision_horz", schemaPath: "#/properties/precision_horz/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        let err36 = { instancePath: instancePath + "/precision_horz", schemaPath: "#/properties/precision_horz/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.precision_vert !== void 0) {
      let data11 = data.precision_vert;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 9e7 || isNaN(data11)) {
          let err37 = { instancePath: instancePath + "/precision_vert", schemaPath: "#/properties/precision_vert/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9e7 } };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (data11 < 0 || isNaN(data11)) {
          let err38 = { instancePath: instancePath + "/precision_vert", schemaPath: "#/properties/precision_vert/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      } else {
        let err39 = { instancePath: instancePath + "/precision_vert", schemaPath: "#/properties/precision_vert/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
  }
  return validate229.errors = vErrors, errors === 0;
}
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "LOC") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "LOC" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate229(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate229.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate229(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate229.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate228.errors = vErrors, errors === 0;
}
var schema108 = { type: ["string", "object"], minLength: 1, properties: { preference: { type: "integer", minimum: 0, maximum: 65535 }, fqdn: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["preference", "fqdn"], additionalProperties: !1 };
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema108.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.preference === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "preference" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.fqdn === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fqdn" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "preference" || key0 === "fqdn")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.preference !== void 0) {
      let data0 = data.preference;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err5 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err6 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.fqdn !== void 0) {
      let data1 = data.fqdn;
      if (typeof data1 == "string") {
        if (func3(data1) > 1024) {
          let err8 = { instancePath: instancePath + "/fqdn", schemaPath: "#/properties/fqdn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func3(data1) < 1) {
          let err9 = { instancePath: instancePath + "/fqdn", schemaPath: "#/properties/fqdn/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/fqdn", schemaPath: "#/properties/fqdn/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  }
  return validate233.errors = vErrors, errors === 0;
}
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "LP") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "LP" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate233(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate233.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate233(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate233.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate232.errors = vErrors, errors === 0;
}
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 1024) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func3(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate237.errors = vErrors, errors === 0;
}
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "MB") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "MB" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate237(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate237.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate237(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate237.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate236.errors = vErrors, errors === 0;
}
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 1024) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func3(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate241.errors = vErrors, errors === 0;
}
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "MG") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "MG" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate241(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate241.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate241(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate241.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate240.errors = vErrors, errors === 0;
}
var schema114 = { type: ["string", "object"], minLength: 1, properties: { rmailbx: { type: "string", minLength: 1, maxLength: 1024 }, emailbx: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["rmailbx", "emailbx"], additionalProperties: !1 };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema114.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rmailbx === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rmailbx" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.emailbx === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "emailbx" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "rmailbx" || key0 === "emailbx")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.rmailbx !== void 0) {
      let data0 = data.rmailbx;
      if (typeof data0 == "string") {
        if (func3(data0) > 1024) {
          let err5 = { instancePath: instancePath + "/rmailbx", schemaPath: "#/properties/rmailbx/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func3(data0) < 1) {
          let err6 = { instancePath: instancePath + "/rmailbx", schemaPath: "#/properties/rmailbx/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/rmailbx", schemaPath: "#/properties/rmailbx/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.emailbx !== void 0) {
      let data1 = data.emailbx;
      if (typeof data1 == "string") {
        if (func3(data1) > 1024) {
          let err8 = { instancePath: instancePath + "/emailbx", schemaPath: "#/properties/emailbx/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func3(data1) < 1) {
          let err9 = { instancePath: instancePath + "/emailbx", schemaPath: "#/properties/emailbx/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/emailbx", schemaPath: "#/properties/emailbx/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  }
  return validate245.errors = vErrors, errors === 0;
}
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "MINFO") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "MINFO" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate245(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate245.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate245(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate245.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate244.errors = vErrors, errors === 0;
}
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 1024) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func3(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate249.errors = vErrors, errors === 0;
}
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "MR") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "MR" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate249(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate249.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate249(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate249.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate248.errors = vErrors, errors === 0;
}
var schema118 = { type: ["string", "object"], minLength: 1, properties: { preference: { type: "integer", minimum: 0, maximum: 65535 }, exchange: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["preference", "exchange"], additionalProperties: !1 };
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema118.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.preference === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "preference" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.exchange === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exchange" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "preference" || key0 === "exchange")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.preference !== void 0) {
      let data0 = data.preference;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err5 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err6 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.exchange !== void 0) {
      let data1 = data.exchange;
      if (typeof data1 == "string") {
        if (func3(data1) > 1024) {
          let err8 = { instancePath: instancePath + "/exchange", schemaPath: "#/properties/exchange/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func3(data1) < 1) {
          let err9 = { instancePath: instancePath + "/exchange", schemaPath: "#/properties/exchange/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/exchange", schemaPath: "#/properties/exchange/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  }
  return validate253.errors = vErrors, errors === 0;
}
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "MX") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "MX" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate253(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate253.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate253(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate253.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate252.errors = vErrors, errors === 0;
}
var schema120 = { type: ["string", "object"], minLength: 1, properties: { order: { type: "integer", minimum: 0, maximum: 65535 }, preference: { type: "integer", minimum: 0, maximum: 65535 }, flags: { type: "string" }, service: { type: "string" }, regexp: { type: "string" }, replacement: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["order", "preference", "flags", "service", "regexp", "replacement"], additionalProperties: !1 };
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema120.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.order === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.preference === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "preference" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.flags === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flags" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.service === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.regexp === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regexp" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.replacement === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replacement" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "order" || key0 === "preference" || key0 === "flags" || key0 === "service" || key0 === "regexp" || key0 === "replacement")) {
        let err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    if (data.order !== void 0) {
      let data0 = data.order;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err9 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err10 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err11 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
    if (data.preference !== void 0) {
      let data1 = data.preference;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err12 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 65535 || isNaN(data1)) {
          let err13 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err14 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
    }
    if (data.flags !== void 0 && typeof data.flags != "string") {
      let err15 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.service !== void 0 && typeof data.service != "string") {
      let err16 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.regexp !== void 0 && typeof data.regexp != "string") {
      let err17 = { instancePath: instancePath + "/regexp", schemaPath: "#/properties/regexp/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.replacement !== void 0) {
      let data5 = data.replacement;
      if (typeof data5 == "string") {
        if (func3(data5) > 1024) {
          let err18 = { instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (func3(data5) < 1) {
          let err19 = { instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  }
  return validate257.errors = vErrors, errors === 0;
}
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "NAPTR") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "NAPTR" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate257(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate257.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate257(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate257.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate256.errors = vErrors, errors === 0;
}
var schema122 = { type: ["string", "object"], minLength: 1, properties: { preference: { type: "integer", minimum: 0, maximum: 65535 }, node_id: { type: "string", pattern: "^[0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4}){3}$" } }, required: ["preference", "node_id"], additionalProperties: !1 };
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema122.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.preference === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "preference" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.node_id === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "node_id" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "preference" || key0 === "node_id")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.preference !== void 0) {
      let data0 = data.preference;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err5 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err6 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.node_id !== void 0) {
      let data1 = data.node_id;
      if (typeof data1 == "string") {
        if (!pattern49.test(data1)) {
          let err8 = { instancePath: instancePath + "/node_id", schemaPath: "#/properties/node_id/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4}){3}$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/node_id", schemaPath: "#/properties/node_id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  }
  return validate261.errors = vErrors, errors === 0;
}
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "NID") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "NID" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate261(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate261.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate261(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate261.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate260.errors = vErrors, errors === 0;
}
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern22.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f ]+$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate265.errors = vErrors, errors === 0;
}
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "NIMLOC") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "NIMLOC" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate265(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate265.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate265(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate265.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate264.errors = vErrors, errors === 0;
}
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate269.errors = vErrors, errors === 0;
}
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "NINFO") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "NINFO" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate269(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate269.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate269(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate269.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate268.errors = vErrors, errors === 0;
}
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 1024) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func3(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate273.errors = vErrors, errors === 0;
}
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "NS") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "NS" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate273(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate273.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate273(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate273.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate272.errors = vErrors, errors === 0;
}
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 1024) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func3(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate277.errors = vErrors, errors === 0;
}
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "NSAP-PTR") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "NSAP-PTR" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate277(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate277.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate277(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate277.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate276.errors = vErrors, errors === 0;
}
var pattern52 = new RegExp("^0[xX][0-9A-Fa-f.]+$", "u");
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern52.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^0[xX][0-9A-Fa-f.]+$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate281.errors = vErrors, errors === 0;
}
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "NSAP") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "NSAP" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate281(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate281.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate281(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate281.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate280.errors = vErrors, errors === 0;
}
var schema134 = { type: ["string", "object"], minLength: 1, properties: { next_domain_name: { type: "string", minLength: 1, maxLength: 1024 }, types: { type: "string" } }, required: ["next_domain_name", "types"], additionalProperties: !1 };
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema134.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.next_domain_name === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next_domain_name" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.types === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "types" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "next_domain_name" || key0 === "types")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.next_domain_name !== void 0) {
      let data0 = data.next_domain_name;
      if (typeof data0 == "string") {
        if (func3(data0) > 1024) {
          let err5 = { instancePath: instancePath + "/next_domain_name", schemaPath: "#/properties/next_domain_name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func3(data0) < 1) {
          let err6 = { instancePath: instancePath + "/next_domain_name", schemaPath: "#/properties/next_domain_name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/next_domain_name", schemaPath: "#/properties/next_domain_name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.types !== void 0 && typeof data.types != "string") {
      let err8 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  }
  return validate285.errors = vErrors, errors === 0;
}
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "NSEC") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "NSEC" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate285(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate285.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate285(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate285.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate284.errors = vErrors, errors === 0;
}
var schema136 = { type: ["string", "object"], minLength: 1, properties: { hash_algorithm: { type: "integer", minimum: 0, maximum: 255 }, flags: { type: "integer", minimum: 0, maximum: 255 }, iterations: { type: "integer", minimum: 0, maximum: 65535 }, salt: { type: "string", pattern: "^(-|([0-9A-Fa-f]{2})+)$" }, next_hashed_owner_name: { type: "string", pattern: "^[0-9A-Va-v]+$" }, types: { type: "string" } }, required: ["hash_algorithm", "flags", "iterations", "salt", "next_hashed_owner_name"], additionalProperties: !1 }, pattern53 = new RegExp("^(-|([0-9A-Fa-f]{2})+)$", "u"), pattern54 = new RegExp("^[0-9A-Va-v]+$", "u");
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema136.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.hash_algorithm === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hash_algorithm" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.flags === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flags" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.iterations === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "iterations" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.salt === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "salt" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.next_hashed_owner_name === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next_hashed_owner_name" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "hash_algorithm" || key0 === "flags" || key0 === "iterations" || key0 === "salt" || key0 === "next_hashed_owner_name" || key0 === "types")) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.hash_algorithm !== void 0) {
      let data0 = data.hash_algorithm;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err8 = { instancePath: instancePath + "/hash_algorithm", schemaPath: "#/properties/hash_algorithm/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 255 || isNaN(data0)) {
          let err9 = { instancePath: instancePath + "/hash_algorithm", schemaPath: "#/properties/hash_algorithm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err10 = { instancePath: instancePath + "/hash_algorithm", schemaPath: "#/properties/hash_algorithm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    }
    if (data.flags !== void 0) {
      let data1 = data.flags;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err11 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 255 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err13 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.iterations !== void 0) {
      let data2 = data.iterations;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err14 = { instancePath: instancePath + "/iterations", schemaPath: "#/properties/iterations/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 65535 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/iterations", schemaPath: "#/properties/iterations/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err16 = { instancePath: instancePath + "/iterations", schemaPath: "#/properties/iterations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
    }
    if (data.salt !== void 0) {
      let data3 = data.salt;
      if (typeof data3 == "string") {
        if (!pattern53.test(data3)) {
          let err17 = { instancePath: instancePath + "/salt", schemaPath: "#/properties/salt/pattern", keyword: "pattern", params: { pattern: "^(-|([0-9A-Fa-f]{2})+)$" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/salt", schemaPath: "#/properties/salt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.next_hashed_owner_name !== void 0) {
      let data4 = data.next_hashed_owner_name;
      if (typeof data4 == "string") {
        if (!pattern54.test(data4)) {
          let err19 = { instancePath: instancePath + "/next_hashed_owner_name", schemaPath: "#/properties/next_hashed_owner_name/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Va-v]+$" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/next_hashed_owner_name", schemaPath: "#/properties/next_hashed_owner_name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.types !== void 0 && typeof data.types != "string") {
      let err21 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
  }
  return validate289.errors = vErrors, errors === 0;
}
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "NSEC3") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "NSEC3" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate289(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate289.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate289(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate289.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate288.errors = vErrors, errors === 0;
}
var schema138 = { type: ["string", "object"], minLength: 1, properties: { hash_algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, flags: { type: "integer", minimum: 0, maximum: 255 }, iterations: { type: "integer", minimum: 0, maximum: 65535 }, salt: { type: "string", pattern: "^(-|([0-9A-Fa-f]{2})+)$" } }, required: ["hash_algorithm", "flags", "iterations", "salt"], additionalProperties: !1 };
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema138.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.hash_algorithm === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hash_algorithm" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.flags === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flags" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.iterations === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "iterations" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.salt === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "salt" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "hash_algorithm" || key0 === "flags" || key0 === "iterations" || key0 === "salt")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.hash_algorithm !== void 0) {
      let data0 = data.hash_algorithm;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        let err7 = { instancePath: instancePath + "/hash_algorithm", schemaPath: "#/properties/hash_algorithm/type", keyword: "type", params: { type: schema138.properties.hash_algorithm.type } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 255 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/hash_algorithm", schemaPath: "#/properties/hash_algorithm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err9 = { instancePath: instancePath + "/hash_algorithm", schemaPath: "#/properties/hash_algorithm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (typeof data0 == "string" && !pattern17.test(data0)) {
        let err10 = { instancePath: instancePath + "/hash_algorithm", schemaPath: "#/properties/hash_algorithm/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.flags !== void 0) {
      let data1 = data.flags;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err11 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 255 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err13 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.iterations !== void 0) {
      let data2 = data.iterations;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err14 = { instancePath: instancePath + "/iterations", schemaPath: "#/properties/iterations/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 65535 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/iterations", schemaPath: "#/properties/iterations/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err16 = { instancePath: instancePath + "/iterations", schemaPath: "#/properties/iterations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
    }
    if (data.salt !== void 0) {
      let data3 = data.salt;
      if (typeof data3 == "string") {
        if (!pattern53.test(data3)) {
          let err17 = { instancePath: instancePath + "/salt", schemaPath: "#/properties/salt/pattern", keyword: "pattern", params: { pattern: "^(-|([0-9A-Fa-f]{2})+)$" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/salt", schemaPath: "#/properties/salt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  }
  return validate293.errors = vErrors, errors === 0;
}
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "NSEC3PARAM") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "NSEC3PARAM" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate293(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate293.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate293(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate293.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate292.errors = vErrors, errors === 0;
}
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern12.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\\\# " } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate297.errors = vErrors, errors === 0;
}
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "NULL") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "NULL" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate297(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate297.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate297(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate297.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate296.errors = vErrors, errors === 0;
}
var schema142 = { type: ["string", "object"], minLength: 1, properties: { next_domain_name: { type: "string", minLength: 1, maxLength: 1024 }, types: { type: "string" } }, required: ["next_domain_name", "types"], additionalProperties: !1 };
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema142.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.next_domain_name === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next_domain_name" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.types === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "types" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "next_domain_name" || key0 === "types")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.next_domain_name !== void 0) {
      let data0 = data.next_domain_name;
      if (typeof data0 == "string") {
        if (func3(data0) > 1024) {
          let err5 = { instancePath: instancePath + "/next_domain_name", schemaPath: "#/properties/next_domain_name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func3(data0) < 1) {
          let err6 = { instancePath: instancePath + "/next_domain_name", schemaPath: "#/properties/next_domain_name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/next_domain_name", schemaPath: "#/properties/next_domain_name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.types !== void 0 && typeof data.types != "string") {
      let err8 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  }
  return validate301.errors = vErrors, errors === 0;
}
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "NXT") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "NXT" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate301(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate301.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate301(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate301.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate300.errors = vErrors, errors === 0;
}
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern15.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/= ]+$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate305.errors = vErrors, errors === 0;
}
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "OPENPGPKEY") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "OPENPGPKEY" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate305(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate305.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate305(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate305.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate304.errors = vErrors, errors === 0;
}
function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 1024) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func3(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate309.errors = vErrors, errors === 0;
}
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "PTR") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "PTR" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate309(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate309.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate309(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate309.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate308.errors = vErrors, errors === 0;
}
var schema148 = { type: ["string", "object"], minLength: 1, properties: { preference: { type: "integer", minimum: 0, maximum: 65535 }, map822: { type: "string", minLength: 1, maxLength: 1024 }, mapx400: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["preference", "map822", "mapx400"], additionalProperties: !1 };
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema148.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.preference === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "preference" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.map822 === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "map822" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.mapx400 === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mapx400" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "preference" || key0 === "map822" || key0 === "mapx400")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.preference !== void 0) {
      let data0 = data.preference;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err6 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
    }
    if (data.map822 !== void 0) {
      let data1 = data.map822;
      if (typeof data1 == "string") {
        if (func3(data1) > 1024) {
          let err9 = { instancePath: instancePath + "/map822", schemaPath: "#/properties/map822/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func3(data1) < 1) {
          let err10 = { instancePath: instancePath + "/map822", schemaPath: "#/properties/map822/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/map822", schemaPath: "#/properties/map822/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.mapx400 !== void 0) {
      let data2 = data.mapx400;
      if (typeof data2 == "string") {
        if (func3(data2) > 1024) {
          let err12 = { instancePath: instancePath + "/mapx400", schemaPath: "#/properties/mapx400/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (func3(data2) < 1) {
          let err13 = { instancePath: instancePath + "/mapx400", schemaPath: "#/properties/mapx400/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/mapx400", schemaPath: "#/properties/mapx400/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  }
  return validate313.errors = vErrors, errors === 0;
}
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "PX") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "PX" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate313(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate313.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate313(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate313.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate312.errors = vErrors, errors === 0;
}
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate317.errors = vErrors, errors === 0;
}
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "RESINFO") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "RESINFO" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate317(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate317.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate317(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate317.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate316.errors = vErrors, errors === 0;
}
var schema152 = { type: ["string", "object"], minLength: 1, properties: { flags: { type: "integer", const: 0 }, protocol: { type: "integer", minimum: 0, maximum: 255 }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, public_key: { type: "string", pattern: "^[A-Za-z0-9+/= ]+$" } }, required: ["flags", "protocol", "algorithm", "public_key"], additionalProperties: !1 };
function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema152.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flags === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flags" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.protocol === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.algorithm === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "algorithm" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.public_key === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "public_key" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "flags" || key0 === "protocol" || key0 === "algorithm" || key0 === "public_key")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.flags !== void 0) {
      let data0 = data.flags;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err7 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data0 !== 0) {
        let err8 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/const", keyword: "const", params: { allowedValue: 0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.protocol !== void 0) {
      let data1 = data.protocol;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err9 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 255 || isNaN(data1)) {
          let err10 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
    if (data.algorithm !== void 0) {
      let data2 = data.algorithm;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string") {
        let err12 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: schema152.properties.algorithm.type } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 255 || isNaN(data2)) {
          let err13 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err14 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (typeof data2 == "string" && !pattern17.test(data2)) {
        let err15 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.public_key !== void 0) {
      let data3 = data.public_key;
      if (typeof data3 == "string") {
        if (!pattern15.test(data3)) {
          let err16 = { instancePath: instancePath + "/public_key", schemaPath: "#/properties/public_key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/= ]+$" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/public_key", schemaPath: "#/properties/public_key/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  }
  return validate321.errors = vErrors, errors === 0;
}
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "RKEY") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "RKEY" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate321(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate321.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate321(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate321.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate320.errors = vErrors, errors === 0;
}
var schema154 = { type: ["string", "object"], minLength: 1, properties: { mbox: { type: "string", minLength: 1, maxLength: 1024 }, txt: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["mbox", "txt"], additionalProperties: !1 };
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema154.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mbox === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mbox" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.txt === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "txt" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "mbox" || key0 === "txt")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.mbox !== void 0) {
      let data0 = data.mbox;
      if (typeof data0 == "string") {
        if (func3(data0) > 1024) {
          let err5 = { instancePath: instancePath + "/mbox", schemaPath: "#/properties/mbox/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func3(data0) < 1) {
          let err6 = { instancePath: instancePath + "/mbox", schemaPath: "#/properties/mbox/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/mbox", schemaPath: "#/properties/mbox/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.txt !== void 0) {
      let data1 = data.txt;
      if (typeof data1 == "string") {
        if (func3(data1) > 1024) {
          let err8 = { instancePath: instancePath + "/txt", schemaPath: "#/properties/txt/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func3(data1) < 1) {
          let err9 = { instancePath: instancePath + "/txt", schemaPath: "#/properties/txt/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/txt", schemaPath: "#/properties/txt/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  }
  return validate325.errors = vErrors, errors === 0;
}
function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "RP") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "RP" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate325(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate325.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate325(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate325.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate324.errors = vErrors, errors === 0;
}
var schema156 = { type: ["string", "object"], minLength: 1, properties: { type_covered: { type: "string" }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, labels: { type: "integer", minimum: 0, maximum: 255 }, original_ttl: { type: "integer", minimum: 0, maximum: 4294967295 }, signature_expiration: { type: ["integer", "string"] }, signature_inception: { type: ["integer", "string"] }, key_tag: { type: "integer", minimum: 0, maximum: 65535 }, signer_name: { type: "string", minLength: 1, maxLength: 1024 }, signature: { type: "string", pattern: "^[A-Za-z0-9+/= ]+$" } }, required: ["type_covered", "algorithm", "labels", "original_ttl", "signature_expiration", "signature_inception", "key_tag", "signer_name", "signature"], additionalProperties: !1 };
function validate329(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema156.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type_covered === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type_covered" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.algorithm === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "algorithm" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.labels === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "labels" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.original_ttl === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "original_ttl" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.signature_expiration === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature_expiration" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.signature_inception === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature_inception" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.key_tag === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key_tag" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.signer_name === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signer_name" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.signature === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema156.properties, key0)) {
        let err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.type_covered !== void 0 && typeof data.type_covered != "string") {
      let err12 = { instancePath: instancePath + "/type_covered", schemaPath: "#/properties/type_covered/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.algorithm !== void 0) {
      let data1 = data.algorithm;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        let err13 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: schema156.properties.algorithm.type } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 255 || isNaN(data1)) {
          let err14 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err15 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (typeof data1 == "string" && !pattern17.test(data1)) {
        let err16 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.labels !== void 0) {
      let data2 = data.labels;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err17 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 255 || isNaN(data2)) {
          let err18 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err19 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
    }
    if (data.original_ttl !== void 0) {
      let data3 = data.original_ttl;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err20 = { instancePath: instancePath + "/original_ttl", schemaPath: "#/properties/original_ttl/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 4294967295 || isNaN(data3)) {
          let err21 = { instancePath: instancePath + "/original_ttl", schemaPath: "#/properties/original_ttl/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          let err22 = { instancePath: instancePath + "/original_ttl", schemaPath: "#/properties/original_ttl/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
    }
    if (data.signature_expiration !== void 0) {
      let data4 = data.signature_expiration;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && typeof data4 != "string") {
        let err23 = { instancePath: instancePath + "/signature_expiration", schemaPath: "#/properties/signature_expiration/type", keyword: "type", params: { type: schema156.properties.signature_expiration.type } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.signature_inception !== void 0) {
      let data5 = data.signature_inception;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && typeof data5 != "string") {
        let err24 = { instancePath: instancePath + "/signature_inception", schemaPath: "#/properties/signature_inception/type", keyword: "type", params: { type: schema156.properties.signature_inception.type } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.key_tag !== void 0) {
      let data6 = data.key_tag;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err25 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 65535 || isNaN(data6)) {
          let err26 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          let err27 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
    }
    if (data.signer_name !== void 0) {
      let data7 = data.signer_name;
      if (typeof data7 == "string") {
        if (func3(data7) > 1024) {
          let err28 = { instancePath: instancePath + "/signer_name", schemaPath: "#/properties/signer_name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (func3(data7) < 1) {
          let err29 = { instancePath: instancePath + "/signer_name", schemaPath: "#/properties/signer_name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/signer_name", schemaPath: "#/properties/signer_name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.signature !== void 0) {
      let data8 = data.signature;
      if (typeof data8 == "string") {
        if (!pattern15.test(data8)) {
          let err31 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/= ]+$" } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
  }
  return validate329.errors = vErrors, errors === 0;
}
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "RRSIG") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "RRSIG" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate329(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate329.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate329(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate329.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate328.errors = vErrors, errors === 0;
}
var schema158 = { type: ["string", "object"], minLength: 1, properties: { preference: { type: "integer", minimum: 0, maximum: 65535 }, intermediate_host: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["preference", "intermediate_host"], additionalProperties: !1 };
function validate333(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema158.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.preference === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "preference" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.intermediate_host === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intermediate_host" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "preference" || key0 === "intermediate_host")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.preference !== void 0) {
      let data0 = data.preference;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err5 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err6 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/preference", schemaPath: "#/properties/preference/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.intermediate_host !== void 0) {
      let data1 = data.intermediate_host;
      if (typeof data1 == "string") {
        if (func3(data1) > 1024) {
          let err8 = { instancePath: instancePath + "/intermediate_host", schemaPath: "#/properties/intermediate_host/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func3(data1) < 1) {
          let err9 = { instancePath: instancePath + "/intermediate_host", schemaPath: "#/properties/intermediate_host/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/intermediate_host", schemaPath: "#/properties/intermediate_host/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  }
  return validate333.errors = vErrors, errors === 0;
}
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "RT") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "RT" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate333(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate333.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate333(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate333.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate332.errors = vErrors, errors === 0;
}
var schema160 = { type: ["string", "object"], minLength: 1, properties: { type_covered: { type: "string" }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, labels: { type: "integer", minimum: 0, maximum: 255 }, original_ttl: { type: "integer", minimum: 0, maximum: 4294967295 }, signature_expiration: { type: ["integer", "string"] }, signature_inception: { type: ["integer", "string"] }, key_tag: { type: "integer", minimum: 0, maximum: 65535 }, signer_name: { type: "string", minLength: 1, maxLength: 1024 }, signature: { type: "string", pattern: "^[A-Za-z0-9+/= ]+$" } }, required: ["type_covered", "algorithm", "labels", "original_ttl", "signature_expiration", "signature_inception", "key_tag", "signer_name", "signature"], additionalProperties: !1 };
function validate337(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema160.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type_covered === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type_covered" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.algorithm === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "algorithm" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.labels === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "labels" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.original_ttl === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "original_ttl" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.signature_expiration === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature_expiration" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.signature_inception === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature_inception" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.key_tag === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key_tag" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.signer_name === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signer_name" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.signature === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema160.properties, key0)) {
        let err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.type_covered !== void 0 && typeof data.type_covered != "string") {
      let err12 = { instancePath: instancePath + "/type_covered", schemaPath: "#/properties/type_covered/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.algorithm !== void 0) {
      let data1 = data.algorithm;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        let err13 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: schema160.properties.algorithm.type } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 255 || isNaN(data1)) {
          let err14 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err15 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (typeof data1 == "string" && !pattern17.test(data1)) {
        let err16 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.labels !== void 0) {
      let data2 = data.labels;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err17 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 255 || isNaN(data2)) {
          let err18 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err19 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
    }
    if (data.original_ttl !== void 0) {
      let data3 = data.original_ttl;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err20 = { instancePath: instancePath + "/original_ttl", schemaPath: "#/properties/original_ttl/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 4294967295 || isNaN(data3)) {
          let err21 = { instancePath: instancePath + "/original_ttl", schemaPath: "#/properties/original_ttl/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          let err22 = { instancePath: instancePath + "/original_ttl", schemaPath: "#/properties/original_ttl/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
    }
    if (data.signature_expiration !== void 0) {
      let data4 = data.signature_expiration;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && typeof data4 != "string") {
        let err23 = { instancePath: instancePath + "/signature_expiration", schemaPath: "#/properties/signature_expiration/type", keyword: "type", params: { type: schema160.properties.signature_expiration.type } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.signature_inception !== void 0) {
      let data5 = data.signature_inception;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && typeof data5 != "string") {
        let err24 = { instancePath: instancePath + "/signature_inception", schemaPath: "#/properties/signature_inception/type", keyword: "type", params: { type: schema160.properties.signature_inception.type } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.key_tag !== void 0) {
      let data6 = data.key_tag;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err25 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 65535 || isNaN(data6)) {
          let err26 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          let err27 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
    }
    if (data.signer_name !== void 0) {
      let data7 = data.signer_name;
      if (typeof data7 == "string") {
        if (func3(data7) > 1024) {
          let err28 = { instancePath: instancePath + "/signer_name", schemaPath: "#/properties/signer_name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (func3(data7) < 1) {
          let err29 = { instancePath: instancePath + "/signer_name", schemaPath: "#/properties/signer_name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/signer_name", schemaPath: "#/properties/signer_name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.signature !== void 0) {
      let data8 = data.signature;
      if (typeof data8 == "string") {
        if (!pattern15.test(data8)) {
          let err31 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/= ]+$" } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
  }
  return validate337.errors = vErrors, errors === 0;
}
function validate336(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "SIG") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "SIG" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate337(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate337.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate337(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate337.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate336.errors = vErrors, errors === 0;
}
var schema162 = { type: ["string", "object"], minLength: 1, properties: { meaning: { type: "integer", minimum: 0, maximum: 255 }, coding: { type: "integer", minimum: 0, maximum: 255 }, subcoding: { type: "integer", minimum: 0, maximum: 255 }, octets: { type: "string", pattern: "^[A-Za-z0-9+/= ]*$" } }, required: ["meaning", "coding", "subcoding"], additionalProperties: !1 };
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema162.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.meaning === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meaning" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.coding === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coding" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.subcoding === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subcoding" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "meaning" || key0 === "coding" || key0 === "subcoding" || key0 === "octets")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.meaning !== void 0) {
      let data0 = data.meaning;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err6 = { instancePath: instancePath + "/meaning", schemaPath: "#/properties/meaning/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 255 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/meaning", schemaPath: "#/properties/meaning/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/meaning", schemaPath: "#/properties/meaning/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
    }
    if (data.coding !== void 0) {
      let data1 = data.coding;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err9 = { instancePath: instancePath + "/coding", schemaPath: "#/properties/coding/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 255 || isNaN(data1)) {
          let err10 = { instancePath: instancePath + "/coding", schemaPath: "#/properties/coding/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/coding", schemaPath: "#/properties/coding/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
    if (data.subcoding !== void 0) {
      let data2 = data.subcoding;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err12 = { instancePath: instancePath + "/subcoding", schemaPath: "#/properties/subcoding/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 255 || isNaN(data2)) {
          let err13 = { instancePath: instancePath + "/subcoding", schemaPath: "#/properties/subcoding/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err14 = { instancePath: instancePath + "/subcoding", schemaPath: "#/properties/subcoding/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
    }
    if (data.octets !== void 0) {
      let data3 = data.octets;
      if (typeof data3 == "string") {
        if (!pattern45.test(data3)) {
          let err15 = { instancePath: instancePath + "/octets", schemaPath: "#/properties/octets/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/= ]*$" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/octets", schemaPath: "#/properties/octets/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  }
  return validate341.errors = vErrors, errors === 0;
}
function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "SINK") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "SINK" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate341(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate341.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate341(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate341.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate340.errors = vErrors, errors === 0;
}
var schema164 = { type: ["string", "object"], minLength: 1, properties: { certificate_usage: { type: "integer", minimum: 0, maximum: 255 }, selector: { type: "integer", minimum: 0, maximum: 255 }, matching_type: { type: "integer", minimum: 0, maximum: 255 }, certificate_association_data: { type: "string", pattern: "^[0-9A-Fa-f ]+$" } }, required: ["certificate_usage", "selector", "matching_type", "certificate_association_data"], additionalProperties: !1 };
function validate345(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema164.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.certificate_usage === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "certificate_usage" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.selector === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "selector" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.matching_type === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "matching_type" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.certificate_association_data === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "certificate_association_data" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "certificate_usage" || key0 === "selector" || key0 === "matching_type" || key0 === "certificate_association_data")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.certificate_usage !== void 0) {
      let data0 = data.certificate_usage;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err7 = { instancePath: instancePath + "/certificate_usage", schemaPath: "#/properties/certificate_usage/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 255 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/certificate_usage", schemaPath: "#/properties/certificate_usage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err9 = { instancePath: instancePath + "/certificate_usage", schemaPath: "#/properties/certificate_usage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.selector !== void 0) {
      let data1 = data.selector;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err10 = { instancePath: instancePath + "/selector", schemaPath: "#/properties/selector/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 255 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/selector", schemaPath: "#/properties/selector/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/selector", schemaPath: "#/properties/selector/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.matching_type !== void 0) {
      let data2 = data.matching_type;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err13 = { instancePath: instancePath + "/matching_type", schemaPath: "#/properties/matching_type/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 255 || isNaN(data2)) {
          let err14 = { instancePath: instancePath + "/matching_type", schemaPath: "#/properties/matching_type/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/matching_type", schemaPath: "#/properties/matching_type/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    if (data.certificate_association_data !== void 0) {
      let data3 = data.certificate_association_data;
      if (typeof data3 == "string") {
        if (!pattern22.test(data3)) {
          let err16 = { instancePath: instancePath + "/certificate_association_data", schemaPath: "#/properties/certificate_association_data/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f ]+$" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/certificate_association_data", schemaPath: "#/properties/certificate_association_data/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  }
  return validate345.errors = vErrors, errors === 0;
}
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "SMIMEA") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "SMIMEA" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate345(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate345.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate345(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate345.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate344.errors = vErrors, errors === 0;
}
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate349.errors = vErrors, errors === 0;
}
function validate348(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "SPF") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "SPF" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate349(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate349.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate349(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate349.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate348.errors = vErrors, errors === 0;
}
var schema168 = { type: ["string", "object"], minLength: 1, properties: { priority: { type: "integer", minimum: 0, maximum: 65535 }, weight: { type: "integer", minimum: 0, maximum: 65535 }, port: { type: "integer", minimum: 0, maximum: 65535 }, target: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["priority", "weight", "port", "target"], additionalProperties: !1 };
function validate353(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema168.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.priority === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "priority" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.weight === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weight" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.port === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.target === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "priority" || key0 === "weight" || key0 === "port" || key0 === "target")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.priority !== void 0) {
      let data0 = data.priority;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err7 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err9 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.weight !== void 0) {
      let data1 = data.weight;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err10 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 65535 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.port !== void 0) {
      let data2 = data.port;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err13 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 65535 || isNaN(data2)) {
          let err14 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    if (data.target !== void 0) {
      let data3 = data.target;
      if (typeof data3 == "string") {
        if (func3(data3) > 1024) {
          let err16 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func3(data3) < 1) {
          let err17 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  }
  return validate353.errors = vErrors, errors === 0;
}
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "SRV") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "SRV" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate353(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate353.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate353(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate353.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate352.errors = vErrors, errors === 0;
}
var schema170 = { type: ["string", "object"], minLength: 1, properties: { algorithm: { type: "integer", minimum: 0, maximum: 255 }, fingerprint_type: { type: "integer", minimum: 0, maximum: 255 }, fingerprint: { type: "string", pattern: "^[0-9A-Fa-f ]+$" } }, required: ["algorithm", "fingerprint_type", "fingerprint"], additionalProperties: !1 };
function validate357(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema170.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.algorithm === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "algorithm" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.fingerprint_type === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint_type" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.fingerprint === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "algorithm" || key0 === "fingerprint_type" || key0 === "fingerprint")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.algorithm !== void 0) {
      let data0 = data.algorithm;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err6 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 255 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
    }
    if (data.fingerprint_type !== void 0) {
      let data1 = data.fingerprint_type;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err9 = { instancePath: instancePath + "/fingerprint_type", schemaPath: "#/properties/fingerprint_type/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 255 || isNaN(data1)) {
          let err10 = { instancePath: instancePath + "/fingerprint_type", schemaPath: "#/properties/fingerprint_type/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/fingerprint_type", schemaPath: "#/properties/fingerprint_type/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
    if (data.fingerprint !== void 0) {
      let data2 = data.fingerprint;
      if (typeof data2 == "string") {
        if (!pattern22.test(data2)) {
          let err12 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f ]+$" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  }
  return validate357.errors = vErrors, errors === 0;
}
function validate356(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "SSHFP") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "SSHFP" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate357(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate357.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate357(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate357.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate356.errors = vErrors, errors === 0;
}
var schema172 = { type: ["string", "object"], minLength: 1, properties: { svcpriority: { type: "integer", minimum: 0, maximum: 65535 }, targetname: { type: "string", minLength: 1, maxLength: 1024 }, svcparams: { type: "string" } }, required: ["svcpriority", "targetname"], additionalProperties: !1 };
function validate361(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema172.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.svcpriority === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "svcpriority" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.targetname === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targetname" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "svcpriority" || key0 === "targetname" || key0 === "svcparams")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.svcpriority !== void 0) {
      let data0 = data.svcpriority;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err5 = { instancePath: instancePath + "/svcpriority", schemaPath: "#/properties/svcpriority/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err6 = { instancePath: instancePath + "/svcpriority", schemaPath: "#/properties/svcpriority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/svcpriority", schemaPath: "#/properties/svcpriority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.targetname !== void 0) {
      let data1 = data.targetname;
      if (typeof data1 == "string") {
        if (func3(data1) > 1024) {
          let err8 = { instancePath: instancePath + "/targetname", schemaPath: "#/properties/targetname/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func3(data1) < 1) {
          let err9 = { instancePath: instancePath + "/targetname", schemaPath: "#/properties/targetname/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/targetname", schemaPath: "#/properties/targetname/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.svcparams !== void 0 && typeof data.svcparams != "string") {
      let err11 = { instancePath: instancePath + "/svcparams", schemaPath: "#/properties/svcparams/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  }
  return validate361.errors = vErrors, errors === 0;
}
function validate360(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "SVCB") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "SVCB" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate361(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate361.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate361(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate361.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate360.errors = vErrors, errors === 0;
}
var schema174 = { type: ["string", "object"], minLength: 1, properties: { key_tag: { type: "integer", minimum: 0, maximum: 65535 }, algorithm: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, digest_type: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, digest: { type: "string", pattern: "^[0-9A-Fa-f ]+$" } }, required: ["key_tag", "algorithm", "digest_type", "digest"], additionalProperties: !1 };
function validate365(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema174.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key_tag === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key_tag" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.algorithm === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "algorithm" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.digest_type === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest_type" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.digest === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "key_tag" || key0 === "algorithm" || key0 === "digest_type" || key0 === "digest")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.key_tag !== void 0) {
      let data0 = data.key_tag;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err7 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err9 = { instancePath: instancePath + "/key_tag", schemaPath: "#/properties/key_tag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.algorithm !== void 0) {
      let data1 = data.algorithm;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        let err10 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: schema174.properties.algorithm.type } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 255 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (typeof data1 == "string" && !pattern17.test(data1)) {
        let err13 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.digest_type !== void 0) {
      let data2 = data.digest_type;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string") {
        let err14 = { instancePath: instancePath + "/digest_type", schemaPath: "#/properties/digest_type/type", keyword: "type", params: { type: schema174.properties.digest_type.type } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 255 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/digest_type", schemaPath: "#/properties/digest_type/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err16 = { instancePath: instancePath + "/digest_type", schemaPath: "#/properties/digest_type/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (typeof data2 == "string" && !pattern17.test(data2)) {
        let err17 = { instancePath: instancePath + "/digest_type", schemaPath: "#/properties/digest_type/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.digest !== void 0) {
      let data3 = data.digest;
      if (typeof data3 == "string") {
        if (!pattern22.test(data3)) {
          let err18 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f ]+$" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  }
  return validate365.errors = vErrors, errors === 0;
}
function validate364(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "TA") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "TA" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate365(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate365.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate365(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate365.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate364.errors = vErrors, errors === 0;
}
var schema176 = { type: ["string", "object"], minLength: 1, properties: { previous: { type: "string", minLength: 1, maxLength: 1024 }, next: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["previous", "next"], additionalProperties: !1 };
function validate369(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema176.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.previous === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "previous" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.next === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "previous" || key0 === "next")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.previous !== void 0) {
      let data0 = data.previous;
      if (typeof data0 == "string") {
        if (func3(data0) > 1024) {
          let err5 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func3(data0) < 1) {
          let err6 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.next !== void 0) {
      let data1 = data.next;
      if (typeof data1 == "string") {
        if (func3(data1) > 1024) {
          let err8 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func3(data1) < 1) {
          let err9 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  }
  return validate369.errors = vErrors, errors === 0;
}
function validate368(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "TALINK") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "TALINK" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate369(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate369.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate369(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate369.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate368.errors = vErrors, errors === 0;
}
var schema178 = { type: ["string", "object"], minLength: 1, properties: { certificate_usage: { type: "integer", minimum: 0, maximum: 255 }, selector: { type: "integer", minimum: 0, maximum: 255 }, matching_type: { type: "integer", minimum: 0, maximum: 255 }, certificate_association_data: { type: "string", pattern: "^[0-9A-Fa-f ]+$" } }, required: ["certificate_usage", "selector", "matching_type", "certificate_association_data"], additionalProperties: !1 };
function validate373(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema178.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.certificate_usage === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "certificate_usage" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.selector === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "selector" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.matching_type === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "matching_type" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.certificate_association_data === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "certificate_association_data" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "certificate_usage" || key0 === "selector" || key0 === "matching_type" || key0 === "certificate_association_data")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.certificate_usage !== void 0) {
      let data0 = data.certificate_usage;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err7 = { instancePath: instancePath + "/certificate_usage", schemaPath: "#/properties/certificate_usage/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 255 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/certificate_usage", schemaPath: "#/properties/certificate_usage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err9 = { instancePath: instancePath + "/certificate_usage", schemaPath: "#/properties/certificate_usage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.selector !== void 0) {
      let data1 = data.selector;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err10 = { instancePath: instancePath + "/selector", schemaPath: "#/properties/selector/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 255 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/selector", schemaPath: "#/properties/selector/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/selector", schemaPath: "#/properties/selector/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.matching_type !== void 0) {
      let data2 = data.matching_type;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err13 = { instancePath: instancePath + "/matching_type", schemaPath: "#/properties/matching_type/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 255 || isNaN(data2)) {
          let err14 = { instancePath: instancePath + "/matching_type", schemaPath: "#/properties/matching_type/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/matching_type", schemaPath: "#/properties/matching_type/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    if (data.certificate_association_data !== void 0) {
      let data3 = data.certificate_association_data;
      if (typeof data3 == "string") {
        if (!pattern22.test(data3)) {
          let err16 = { instancePath: instancePath + "/certificate_association_data", schemaPath: "#/properties/certificate_association_data/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f ]+$" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/certificate_association_data", schemaPath: "#/properties/certificate_association_data/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  }
  return validate373.errors = vErrors, errors === 0;
}
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "TLSA") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "TLSA" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate373(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate373.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate373(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate373.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate372.errors = vErrors, errors === 0;
}
function validate377(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate377.errors = vErrors, errors === 0;
}
function validate376(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "TXT") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "TXT" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate377(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate377.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate377(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate377.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate376.errors = vErrors, errors === 0;
}
function validate381(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern12.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\\\# " } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate381.errors = vErrors, errors === 0;
}
function validate380(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "UID") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "UID" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate381(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate381.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate381(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate381.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate380.errors = vErrors, errors === 0;
}
function validate385(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern12.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\\\# " } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate385.errors = vErrors, errors === 0;
}
function validate384(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "UINFO") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "UINFO" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate385(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate385.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate385(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate385.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate384.errors = vErrors, errors === 0;
}
function validate389(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern12.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\\\# " } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate389.errors = vErrors, errors === 0;
}
function validate388(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "UNSPEC") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "UNSPEC" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate389(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate389.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate389(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate389.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate388.errors = vErrors, errors === 0;
}
var schema188 = { type: ["string", "object"], minLength: 1, properties: { priority: { type: "integer", minimum: 0, maximum: 65535 }, weight: { type: "integer", minimum: 0, maximum: 65535 }, target: { type: "string" } }, required: ["priority", "weight", "target"], additionalProperties: !1 };
function validate393(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema188.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.priority === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "priority" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.weight === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weight" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.target === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "priority" || key0 === "weight" || key0 === "target")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.priority !== void 0) {
      let data0 = data.priority;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err6 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          let err7 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
    }
    if (data.weight !== void 0) {
      let data1 = data.weight;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err9 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 65535 || isNaN(data1)) {
          let err10 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
    if (data.target !== void 0 && typeof data.target != "string") {
      let err12 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  }
  return validate393.errors = vErrors, errors === 0;
}
function validate392(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "URI") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "URI" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate393(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate393.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate393(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate393.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate392.errors = vErrors, errors === 0;
}
function validate397(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate397.errors = vErrors, errors === 0;
}
function validate396(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "WALLET") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "WALLET" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate397(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate397.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate397(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate397.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate396.errors = vErrors, errors === 0;
}
var schema192 = { type: ["string", "object"], minLength: 1, properties: { address: { type: "string", format: "ipv4" }, protocol: { type: ["integer", "string"], minimum: 0, maximum: 255, pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" }, services: { type: "string" } }, required: ["address", "protocol", "services"], additionalProperties: !1 };
function validate401(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema192.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.protocol === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.services === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "address" || key0 === "protocol" || key0 === "services")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.address !== void 0 && typeof data.address != "string") {
      let err6 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.protocol !== void 0) {
      let data1 = data.protocol;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        let err7 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: schema192.properties.protocol.type } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 255 || isNaN(data1)) {
          let err8 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err9 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (typeof data1 == "string" && !pattern17.test(data1)) {
        let err10 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.services !== void 0 && typeof data.services != "string") {
      let err11 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  }
  return validate401.errors = vErrors, errors === 0;
}
function validate400(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "WKS") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "WKS" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate401(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate401.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate401(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate401.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate400.errors = vErrors, errors === 0;
}
var pattern76 = new RegExp("^[0-9]{4,255}$", "u");
function validate405(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern76.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4,255}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate405.errors = vErrors, errors === 0;
}
function validate404(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "X25") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "X25" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate405(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate405.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate405(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate405.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate404.errors = vErrors, errors === 0;
}
var schema196 = { type: ["string", "object"], minLength: 1, properties: { serial: { type: "integer", minimum: 0, maximum: 4294967295 }, scheme: { type: "integer", minimum: 0, maximum: 255 }, hash_algorithm: { type: "integer", minimum: 0, maximum: 255 }, digest: { type: "string", pattern: "^[0-9A-Fa-f ]+$" } }, required: ["serial", "scheme", "hash_algorithm", "digest"], additionalProperties: !1 };
function validate409(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema196.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func3(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.serial === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "serial" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.scheme === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scheme" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.hash_algorithm === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hash_algorithm" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.digest === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "serial" || key0 === "scheme" || key0 === "hash_algorithm" || key0 === "digest")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.serial !== void 0) {
      let data0 = data.serial;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err7 = { instancePath: instancePath + "/serial", schemaPath: "#/properties/serial/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 4294967295 || isNaN(data0)) {
          let err8 = { instancePath: instancePath + "/serial", schemaPath: "#/properties/serial/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err9 = { instancePath: instancePath + "/serial", schemaPath: "#/properties/serial/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.scheme !== void 0) {
      let data1 = data.scheme;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err10 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 255 || isNaN(data1)) {
          let err11 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err12 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.hash_algorithm !== void 0) {
      let data2 = data.hash_algorithm;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err13 = { instancePath: instancePath + "/hash_algorithm", schemaPath: "#/properties/hash_algorithm/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 255 || isNaN(data2)) {
          let err14 = { instancePath: instancePath + "/hash_algorithm", schemaPath: "#/properties/hash_algorithm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/hash_algorithm", schemaPath: "#/properties/hash_algorithm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    if (data.digest !== void 0) {
      let data3 = data.digest;
      if (typeof data3 == "string") {
        if (!pattern22.test(data3)) {
          let err16 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f ]+$" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  }
  return validate409.errors = vErrors, errors === 0;
}
function validate408(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && data.type !== "ZONEMD") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "ZONEMD" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0 && (validate409(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = joinErrors(vErrors, validate409.errors), errors = vErrors.length)), data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate409(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate409.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate408.errors = vErrors, errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.value === void 0) {
    let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "value" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.values === void 0) {
    let err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "values" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  let _errs4 = errors, valid1 = !0, _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === void 0 && (missing0 = "type")) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    } else if (data.type !== void 0) {
      let data0 = data.type;
      if (errors === errors)
        if (typeof data0 == "string") {
          if (!pattern10.test(data0)) {
            let err4 = {};
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = {};
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
    }
  }
  var _valid1 = _errs5 === errors;
  errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
  let ifClause0;
  if (_valid1) {
    let _errs8 = errors;
    validate70(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate70.errors), errors = vErrors.length);
    var _valid1 = _errs8 === errors;
    valid1 = _valid1, ifClause0 = "then";
  } else {
    let _errs9 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0) {
        let err6 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "type" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      let tag0 = data.type;
      if (typeof tag0 == "string")
        if (tag0 === "A")
          validate72(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate72.errors), errors = vErrors.length);
        else if (tag0 === "A6")
          validate76(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate76.errors), errors = vErrors.length);
        else if (tag0 === "AAAA")
          validate80(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate80.errors), errors = vErrors.length);
        else if (tag0 === "AFSDB")
          validate84(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate84.errors), errors = vErrors.length);
        else if (tag0 === "AMTRELAY")
          validate88(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate88.errors), errors = vErrors.length);
        else if (tag0 === "APL")
          validate92(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate92.errors), errors = vErrors.length);
        else if (tag0 === "ATMA")
          validate96(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate96.errors), errors = vErrors.length);
        else if (tag0 === "AVC")
          validate100(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate100.errors), errors = vErrors.length);
        else if (tag0 === "BRID")
          validate104(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate104.errors), errors = vErrors.length);
        else if (tag0 === "CAA")
          validate108(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate108.errors), errors = vErrors.length);
        else if (tag0 === "CDNSKEY")
          validate112(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate112.errors), errors = vErrors.length);
        else if (tag0 === "CDS")
          validate116(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate116.errors), errors = vErrors.length);
        else if (tag0 === "CERT")
          validate120(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate120.errors), errors = vErrors.length);
        else if (tag0 === "CLA")
          validate124(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate124.errors), errors = vErrors.length);
        else if (tag0 === "CNAME")
          validate128(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate128.errors), errors = vErrors.length);
        else if (tag0 === "CSYNC")
          validate132(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate132.errors), errors = vErrors.length);
        else if (tag0 === "DHCID")
          validate136(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate136.errors), errors = vErrors.length);
        else if (tag0 === "DLV")
          validate140(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate140.errors), errors = vErrors.length);
        else if (tag0 === "DNAME")
          validate144(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate144.errors), errors = vErrors.length);
        else if (tag0 === "DNSKEY")
          validate148(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate148.errors), errors = vErrors.length);
        else if (tag0 === "DOA")
          validate152(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate152.errors), errors = vErrors.length);
        else if (tag0 === "DS")
          validate156(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate156.errors), errors = vErrors.length);
        else if (tag0 === "DSYNC")
          validate160(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate160.errors), errors = vErrors.length);
        else if (tag0 === "EID")
          validate164(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate164.errors), errors = vErrors.length);
        else if (tag0 === "EUI48")
          validate168(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate168.errors), errors = vErrors.length);
        else if (tag0 === "EUI64")
          validate172(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate172.errors), errors = vErrors.length);
        else if (tag0 === "GID")
          validate176(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate176.errors), errors = vErrors.length);
        else if (tag0 === "GPOS")
          validate180(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate180.errors), errors = vErrors.length);
        else if (tag0 === "HHIT")
          validate184(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate184.errors), errors = vErrors.length);
        else if (tag0 === "HINFO")
          validate188(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate188.errors), errors = vErrors.length);
        else if (tag0 === "HIP")
          validate192(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate192.errors), errors = vErrors.length);
        else if (tag0 === "HTTPS")
          validate196(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate196.errors), errors = vErrors.length);
        else if (tag0 === "IPN")
          validate200(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate200.errors), errors = vErrors.length);
        else if (tag0 === "IPSECKEY")
          validate204(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate204.errors), errors = vErrors.length);
        else if (tag0 === "ISDN")
          validate208(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate208.errors), errors = vErrors.length);
        else if (tag0 === "KEY")
          validate212(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate212.errors), errors = vErrors.length);
        else if (tag0 === "KX")
          validate216(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate216.errors), errors = vErrors.length);
        else if (tag0 === "L32")
          validate220(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate220.errors), errors = vErrors.length);
        else if (tag0 === "L64")
          validate224(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate224.errors), errors = vErrors.length);
        else if (tag0 === "LOC")
          validate228(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate228.errors), errors = vErrors.length);
        else if (tag0 === "LP")
          validate232(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate232.errors), errors = vErrors.length);
        else if (tag0 === "MB")
          validate236(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate236.errors), errors = vErrors.length);
        else if (tag0 === "MG")
          validate240(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate240.errors), errors = vErrors.length);
        else if (tag0 === "MINFO")
          validate244(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate244.errors), errors = vErrors.length);
        else if (tag0 === "MR")
          validate248(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate248.errors), errors = vErrors.length);
        else if (tag0 === "MX")
          validate252(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate252.errors), errors = vErrors.length);
        else if (tag0 === "NAPTR")
          validate256(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate256.errors), errors = vErrors.length);
        else if (tag0 === "NID")
          validate260(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate260.errors), errors = vErrors.length);
        else if (tag0 === "NIMLOC")
          validate264(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate264.errors), errors = vErrors.length);
        else if (tag0 === "NINFO")
          validate268(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate268.errors), errors = vErrors.length);
        else if (tag0 === "NS")
          validate272(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate272.errors), errors = vErrors.length);
        else if (tag0 === "NSAP-PTR")
          validate276(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate276.errors), errors = vErrors.length);
        else if (tag0 === "NSAP")
          validate280(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate280.errors), errors = vErrors.length);
        else if (tag0 === "NSEC")
          validate284(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate284.errors), errors = vErrors.length);
        else if (tag0 === "NSEC3")
          validate288(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate288.errors), errors = vErrors.length);
        else if (tag0 === "NSEC3PARAM")
          validate292(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate292.errors), errors = vErrors.length);
        else if (tag0 === "NULL")
          validate296(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate296.errors), errors = vErrors.length);
        else if (tag0 === "NXT")
          validate300(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate300.errors), errors = vErrors.length);
        else if (tag0 === "OPENPGPKEY")
          validate304(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate304.errors), errors = vErrors.length);
        else if (tag0 === "PTR")
          validate308(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate308.errors), errors = vErrors.length);
        else if (tag0 === "PX")
          validate312(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate312.errors), errors = vErrors.length);
        else if (tag0 === "RESINFO")
          validate316(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate316.errors), errors = vErrors.length);
        else if (tag0 === "RKEY")
          validate320(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate320.errors), errors = vErrors.length);
        else if (tag0 === "RP")
          validate324(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate324.errors), errors = vErrors.length);
        else if (tag0 === "RRSIG")
          validate328(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate328.errors), errors = vErrors.length);
        else if (tag0 === "RT")
          validate332(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate332.errors), errors = vErrors.length);
        else if (tag0 === "SIG")
          validate336(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate336.errors), errors = vErrors.length);
        else if (tag0 === "SINK")
          validate340(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate340.errors), errors = vErrors.length);
        else if (tag0 === "SMIMEA")
          validate344(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate344.errors), errors = vErrors.length);
        else if (tag0 === "SPF")
          validate348(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate348.errors), errors = vErrors.length);
        else if (tag0 === "SRV")
          validate352(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate352.errors), errors = vErrors.length);
        else if (tag0 === "SSHFP")
          validate356(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate356.errors), errors = vErrors.length);
        else if (tag0 === "SVCB")
          validate360(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate360.errors), errors = vErrors.length);
        else if (tag0 === "TA")
          validate364(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate364.errors), errors = vErrors.length);
        else if (tag0 === "TALINK")
          validate368(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate368.errors), errors = vErrors.length);
        else if (tag0 === "TLSA")
          validate372(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate372.errors), errors = vErrors.length);
        else if (tag0 === "TXT")
          validate376(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate376.errors), errors = vErrors.length);
        else if (tag0 === "UID")
          validate380(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate380.errors), errors = vErrors.length);
        else if (tag0 === "UINFO")
          validate384(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate384.errors), errors = vErrors.length);
        else if (tag0 === "UNSPEC")
          validate388(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate388.errors), errors = vErrors.length);
        else if (tag0 === "URI")
          validate392(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate392.errors), errors = vErrors.length);
        else if (tag0 === "WALLET")
          validate396(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate396.errors), errors = vErrors.length);
        else if (tag0 === "WKS")
          validate400(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate400.errors), errors = vErrors.length);
        else if (tag0 === "X25")
          validate404(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate404.errors), errors = vErrors.length);
        else if (tag0 === "ZONEMD")
          validate408(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate408.errors), errors = vErrors.length);
        else {
          let err7 = { instancePath, schemaPath: "#/else/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      else {
        let err8 = { instancePath, schemaPath: "#/else/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    } else {
      let err9 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    var _valid1 = _errs9 === errors;
    valid1 = _valid1, ifClause0 = "else";
  }
  if (!valid1) {
    let err10 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "ttl" || key0 === "value" || key0 === "values")) {
        let err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err13 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.ttl !== void 0 && (validate57(data.ttl, { instancePath: instancePath + "/ttl", parentData: data, parentDataProperty: "ttl", rootData }) || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.value !== void 0) {
      let data3 = data.value;
      if (typeof data3 != "string" && !(typeof data3 == "number" && isFinite(data3)) && !(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        let err14 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema25.properties.value.type } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.values !== void 0) {
      let data4 = data.values;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err15 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!data || typeof data != "object") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema24.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (!Array.isArray(data)) {
    let err1 = {};
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs4 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        let err2 = { instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = joinErrors(vErrors, validate69.errors), errors = vErrors.length);
    } else {
      let err3 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs7 = errors;
    validate69(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = joinErrors(vErrors, validate69.errors), errors = vErrors.length);
    var _valid0 = _errs7 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate68(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = joinErrors(vErrors, validate68.errors), errors = vErrors.length);
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
function validate502(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 1024) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate502.errors = vErrors, errors === 0;
}
var pattern78 = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");
function validate504(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern78.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate504.errors = vErrors, errors === 0;
}
function validate507(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 1024) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate507.errors = vErrors, errors === 0;
}
function validate509(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern8.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate509.errors = vErrors, errors === 0;
}
function validate506(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "code" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.reason === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "reason" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        for (let key0 in data0)
          if (!(key0 === "code" || key0 === "name" || key0 === "reason")) {
            let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 == "string") {
            if (!pattern7.test(data1)) {
              let err3 = { instancePath: instancePath + "/" + i0 + "/code", schemaPath: "#/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/" + i0 + "/code", schemaPath: "#/items/properties/code/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        data0.name !== void 0 && (validate507(data0.name, { instancePath: instancePath + "/" + i0 + "/name", parentData: data0, parentDataProperty: "name", rootData }) || (vErrors = joinErrors(vErrors, validate507.errors), errors = vErrors.length)), data0.reason !== void 0 && (validate509(data0.reason, { instancePath: instancePath + "/" + i0 + "/reason", parentData: data0, parentDataProperty: "reason", rootData }) || (vErrors = joinErrors(vErrors, validate509.errors), errors = vErrors.length));
      } else {
        let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate506.errors = vErrors, errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.records === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema20.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      let err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.ttl !== void 0 && (validate57(data.ttl, { instancePath: instancePath + "/ttl", parentData: data, parentDataProperty: "ttl", rootData }) || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.soa !== void 0 && (validate59(data.soa, { instancePath: instancePath + "/soa", parentData: data, parentDataProperty: "soa", rootData }) || (vErrors = joinErrors(vErrors, validate59.errors), errors = vErrors.length)), data.rto !== void 0 && (validate57(data.rto, { instancePath: instancePath + "/rto", parentData: data, parentDataProperty: "rto", rootData }) || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.records !== void 0 && (validate67(data.records, { instancePath: instancePath + "/records", parentData: data, parentDataProperty: "records", rootData }) || (vErrors = joinErrors(vErrors, validate67.errors), errors = vErrors.length)), data.signed !== void 0) {
      let data5 = data.signed;
      if (!(data5 === "server" || data5 === "file")) {
        let err3 = { instancePath: instancePath + "/signed", schemaPath: "#/properties/signed/enum", keyword: "enum", params: { allowedValues: schema20.properties.signed.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.mail !== void 0 && typeof data.mail != "boolean") {
      let err4 = { instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.zonemd !== void 0 && typeof data.zonemd != "boolean") {
      let err5 = { instancePath: instancePath + "/zonemd", schemaPath: "#/properties/zonemd/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.minimum !== void 0) {
      let data8 = data.minimum;
      if (Array.isArray(data8)) {
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.name === void 0) {
              let err6 = { instancePath: instancePath + "/minimum/" + i0, schemaPath: "#/properties/minimum/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data9.type === void 0) {
              let err7 = { instancePath: instancePath + "/minimum/" + i0, schemaPath: "#/properties/minimum/items/required", keyword: "required", params: { missingProperty: "type" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data9.count === void 0) {
              let err8 = { instancePath: instancePath + "/minimum/" + i0, schemaPath: "#/properties/minimum/items/required", keyword: "required", params: { missingProperty: "count" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            for (let key1 in data9)
              if (!(key1 === "name" || key1 === "type" || key1 === "count")) {
                let err9 = { instancePath: instancePath + "/minimum/" + i0, schemaPath: "#/properties/minimum/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            if (data9.name !== void 0 && (validate502(data9.name, { instancePath: instancePath + "/minimum/" + i0 + "/name", parentData: data9, parentDataProperty: "name", rootData }) || (vErrors = joinErrors(vErrors, validate502.errors), errors = vErrors.length)), data9.type !== void 0 && (validate504(data9.type, { instancePath: instancePath + "/minimum/" + i0 + "/type", parentData: data9, parentDataProperty: "type", rootData }) || (vErrors = joinErrors(vErrors, validate504.errors), errors = vErrors.length)), data9.count !== void 0) {
              let data12 = data9.count;
              if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
                let err10 = { instancePath: instancePath + "/minimum/" + i0 + "/count", schemaPath: "#/properties/minimum/items/properties/count/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 > 65535 || isNaN(data12)) {
                  let err11 = { instancePath: instancePath + "/minimum/" + i0 + "/count", schemaPath: "#/properties/minimum/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
                if (data12 < 1 || isNaN(data12)) {
                  let err12 = { instancePath: instancePath + "/minimum/" + i0 + "/count", schemaPath: "#/properties/minimum/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
              }
            }
          } else {
            let err13 = { instancePath: instancePath + "/minimum/" + i0, schemaPath: "#/properties/minimum/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    data.ignore !== void 0 && (validate506(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData }) || (vErrors = joinErrors(vErrors, validate506.errors), errors = vErrors.length));
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
var validateOverlay = validate512, schema202 = { type: "object", properties: { $schema: { type: "string" }, description: { type: "string" }, base: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" }, down: { type: "array", items: { type: "string", minLength: 1 } }, expires: { $ref: "#/$defs/duration" }, ttl: { type: ["integer", "string", "object"], minimum: 0, maximum: 2147483647, pattern: "^([0-9]+|([0-9]+[smhdwSMHDW])+)$", properties: { all: { $ref: "#/$defs/duration" } }, required: ["all"], additionalProperties: !1 }, replace: { type: "array", items: { $ref: "#/$defs/replacement" } }, records: { $ref: "zone.schema.json#/$defs/records" }, remove: { type: "array", items: { $ref: "#/$defs/removal" } }, leave: { type: "array", items: { type: "object", properties: { name: { $ref: "#/$defs/pattern" }, type: { $ref: "#/$defs/recordType" }, reason: { $ref: "#/$defs/reason" } }, required: ["name", "reason"], additionalProperties: !1 } }, expect: { type: "array", items: { $ref: "#/$defs/expectation" } }, ignore: { $ref: "#/$defs/ignore" }, shared: { type: "boolean" } }, additionalProperties: !1, $defs: { duration: { type: ["integer", "string"], minimum: 0, maximum: 2147483647, pattern: "^([0-9]+|([0-9]+[smhdwSMHDW])+)$" }, name: { type: "string", maxLength: 1024 }, pattern: { type: "string", maxLength: 1024 }, recordType: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9-]*$" }, reason: { type: "string", pattern: "\\S" }, ignore: { type: "array", items: { type: "object", properties: { code: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, name: { $ref: "#/$defs/pattern" }, reason: { $ref: "#/$defs/reason" } }, required: ["code", "reason"], additionalProperties: !1 } }, replacement: { type: "object", properties: { from: { type: "string", minLength: 1, maxLength: 1024 }, to: { type: "string", minLength: 1, maxLength: 1024 }, nameservers: { type: "boolean" }, spf: { enum: ["add"] } }, required: ["from", "to"], additionalProperties: !1 }, removal: { type: "object", properties: { name: { $ref: "#/$defs/pattern" }, type: { $ref: "#/$defs/recordType" }, reason: { $ref: "#/$defs/reason" } }, required: ["name", "reason"], additionalProperties: !1 }, expectation: { type: "object", properties: { name: { $ref: "#/$defs/name" }, type: { $ref: "#/$defs/recordType" }, answer: { type: "array", items: { type: "string", minLength: 1 } }, rcode: { enum: ["NOERROR", "NXDOMAIN", "REFUSED"] } }, required: ["name", "type"], anyOf: [{ required: ["answer"] }, { required: ["rcode"] }], additionalProperties: !1 } } }, pattern81 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u"), schema203 = { type: ["integer", "string"], minimum: 0, maximum: 2147483647, pattern: "^([0-9]+|([0-9]+[smhdwSMHDW])+)$" };
function validate513(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema203.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483647 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern0.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|([0-9]+[smhdwSMHDW])+)$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate513.errors = vErrors, errors === 0;
}
var schema204 = { type: "object", properties: { from: { type: "string", minLength: 1, maxLength: 1024 }, to: { type: "string", minLength: 1, maxLength: 1024 }, nameservers: { type: "boolean" }, spf: { enum: ["add"] } }, required: ["from", "to"], additionalProperties: !1 };
function validate516(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.to === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "from" || key0 === "to" || key0 === "nameservers" || key0 === "spf")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 == "string") {
        if (func3(data0) > 1024) {
          let err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func3(data0) < 1) {
          let err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 == "string") {
        if (func3(data1) > 1024) {
          let err6 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func3(data1) < 1) {
          let err7 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.nameservers !== void 0 && typeof data.nameservers != "boolean") {
      let err9 = { instancePath: instancePath + "/nameservers", schemaPath: "#/properties/nameservers/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.spf !== void 0 && data.spf !== "add") {
      let err10 = { instancePath: instancePath + "/spf", schemaPath: "#/properties/spf/enum", keyword: "enum", params: { allowedValues: schema204.properties.spf.enum } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate516.errors = vErrors, errors === 0;
}
function validate518(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate68(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = joinErrors(vErrors, validate68.errors), errors = vErrors.length);
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate518.errors = vErrors, errors === 0;
}
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 1024) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate522.errors = vErrors, errors === 0;
}
function validate524(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern78.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate524.errors = vErrors, errors === 0;
}
function validate526(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern8.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate526.errors = vErrors, errors === 0;
}
function validate521(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "type" || key0 === "reason")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.name !== void 0 && (validate522(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = joinErrors(vErrors, validate522.errors), errors = vErrors.length)), data.type !== void 0 && (validate524(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }) || (vErrors = joinErrors(vErrors, validate524.errors), errors = vErrors.length)), data.reason !== void 0 && (validate526(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = joinErrors(vErrors, validate526.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate521.errors = vErrors, errors === 0;
}
var schema210 = { type: "object", properties: { name: { $ref: "#/$defs/name" }, type: { $ref: "#/$defs/recordType" }, answer: { type: "array", items: { type: "string", minLength: 1 } }, rcode: { enum: ["NOERROR", "NXDOMAIN", "REFUSED"] } }, required: ["name", "type"], anyOf: [{ required: ["answer"] }, { required: ["rcode"] }], additionalProperties: !1 };
function validate533(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func3(data) > 1024) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate533.errors = vErrors, errors === 0;
}
function validate532(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.answer === void 0) {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "answer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.rcode === void 0) {
      let err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "rcode" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.type === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "type" || key0 === "answer" || key0 === "rcode")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.name !== void 0 && (validate533(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = joinErrors(vErrors, validate533.errors), errors = vErrors.length)), data.type !== void 0 && (validate524(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }) || (vErrors = joinErrors(vErrors, validate524.errors), errors = vErrors.length)), data.answer !== void 0) {
      let data2 = data.answer;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func3(data3) < 1) {
              let err6 = { instancePath: instancePath + "/answer/" + i0, schemaPath: "#/properties/answer/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/answer/" + i0, schemaPath: "#/properties/answer/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.rcode !== void 0) {
      let data4 = data.rcode;
      if (!(data4 === "NOERROR" || data4 === "NXDOMAIN" || data4 === "REFUSED")) {
        let err9 = { instancePath: instancePath + "/rcode", schemaPath: "#/properties/rcode/enum", keyword: "enum", params: { allowedValues: schema210.properties.rcode.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate532.errors = vErrors, errors === 0;
}
function validate537(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "code" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.reason === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "reason" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        for (let key0 in data0)
          if (!(key0 === "code" || key0 === "name" || key0 === "reason")) {
            let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 == "string") {
            if (!pattern7.test(data1)) {
              let err3 = { instancePath: instancePath + "/" + i0 + "/code", schemaPath: "#/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/" + i0 + "/code", schemaPath: "#/items/properties/code/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        data0.name !== void 0 && (validate522(data0.name, { instancePath: instancePath + "/" + i0 + "/name", parentData: data0, parentDataProperty: "name", rootData }) || (vErrors = joinErrors(vErrors, validate522.errors), errors = vErrors.length)), data0.reason !== void 0 && (validate526(data0.reason, { instancePath: instancePath + "/" + i0 + "/reason", parentData: data0, parentDataProperty: "reason", rootData }) || (vErrors = joinErrors(vErrors, validate526.errors), errors = vErrors.length));
      } else {
        let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate537.errors = vErrors, errors === 0;
}
function validate512(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func2.call(schema202.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      let err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.base !== void 0) {
      let data2 = data.base;
      if (typeof data2 == "string") {
        if (!pattern81.test(data2)) {
          let err3 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.down !== void 0) {
      let data3 = data.down;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (func3(data4) < 1) {
              let err5 = { instancePath: instancePath + "/down/" + i0, schemaPath: "#/properties/down/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/down/" + i0, schemaPath: "#/properties/down/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/down", schemaPath: "#/properties/down/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.expires !== void 0 && (validate513(data.expires, { instancePath: instancePath + "/expires", parentData: data, parentDataProperty: "expires", rootData }) || (vErrors = joinErrors(vErrors, validate513.errors), errors = vErrors.length)), data.ttl !== void 0) {
      let data6 = data.ttl;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && typeof data6 != "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        let err8 = { instancePath: instancePath + "/ttl", schemaPath: "#/properties/ttl/type", keyword: "type", params: { type: schema202.properties.ttl.type } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 2147483647 || isNaN(data6)) {
          let err9 = { instancePath: instancePath + "/ttl", schemaPath: "#/properties/ttl/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          let err10 = { instancePath: instancePath + "/ttl", schemaPath: "#/properties/ttl/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (typeof data6 == "string" && !pattern0.test(data6)) {
        let err11 = { instancePath: instancePath + "/ttl", schemaPath: "#/properties/ttl/pattern", keyword: "pattern", params: { pattern: "^([0-9]+|([0-9]+[smhdwSMHDW])+)$" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.all === void 0) {
          let err12 = { instancePath: instancePath + "/ttl", schemaPath: "#/properties/ttl/required", keyword: "required", params: { missingProperty: "all" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        for (let key1 in data6)
          if (key1 !== "all") {
            let err13 = { instancePath: instancePath + "/ttl", schemaPath: "#/properties/ttl/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        data6.all !== void 0 && (validate513(data6.all, { instancePath: instancePath + "/ttl/all", parentData: data6, parentDataProperty: "all", rootData }) || (vErrors = joinErrors(vErrors, validate513.errors), errors = vErrors.length));
      }
    }
    if (data.replace !== void 0) {
      let data8 = data.replace;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate516(data8[i1], { instancePath: instancePath + "/replace/" + i1, parentData: data8, parentDataProperty: i1, rootData }) || (vErrors = joinErrors(vErrors, validate516.errors), errors = vErrors.length);
      } else {
        let err14 = { instancePath: instancePath + "/replace", schemaPath: "#/properties/replace/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.records !== void 0 && (validate518(data.records, { instancePath: instancePath + "/records", parentData: data, parentDataProperty: "records", rootData }) || (vErrors = joinErrors(vErrors, validate518.errors), errors = vErrors.length)), data.remove !== void 0) {
      let data11 = data.remove;
      if (Array.isArray(data11)) {
        let len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate521(data11[i2], { instancePath: instancePath + "/remove/" + i2, parentData: data11, parentDataProperty: i2, rootData }) || (vErrors = joinErrors(vErrors, validate521.errors), errors = vErrors.length);
      } else {
        let err15 = { instancePath: instancePath + "/remove", schemaPath: "#/properties/remove/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.leave !== void 0) {
      let data13 = data.leave;
      if (Array.isArray(data13)) {
        let len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data14 = data13[i3];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.name === void 0) {
              let err16 = { instancePath: instancePath + "/leave/" + i3, schemaPath: "#/properties/leave/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data14.reason === void 0) {
              let err17 = { instancePath: instancePath + "/leave/" + i3, schemaPath: "#/properties/leave/items/required", keyword: "required", params: { missingProperty: "reason" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            for (let key2 in data14)
              if (!(key2 === "name" || key2 === "type" || key2 === "reason")) {
                let err18 = { instancePath: instancePath + "/leave/" + i3, schemaPath: "#/properties/leave/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            data14.name !== void 0 && (validate522(data14.name, { instancePath: instancePath + "/leave/" + i3 + "/name", parentData: data14, parentDataProperty: "name", rootData }) || (vErrors = joinErrors(vErrors, validate522.errors), errors = vErrors.length)), data14.type !== void 0 && (validate524(data14.type, { instancePath: instancePath + "/leave/" + i3 + "/type", parentData: data14, parentDataProperty: "type", rootData }) || (vErrors = joinErrors(vErrors, validate524.errors), errors = vErrors.length)), data14.reason !== void 0 && (validate526(data14.reason, { instancePath: instancePath + "/leave/" + i3 + "/reason", parentData: data14, parentDataProperty: "reason", rootData }) || (vErrors = joinErrors(vErrors, validate526.errors), errors = vErrors.length));
          } else {
            let err19 = { instancePath: instancePath + "/leave/" + i3, schemaPath: "#/properties/leave/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/leave", schemaPath: "#/properties/leave/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.expect !== void 0) {
      let data18 = data.expect;
      if (Array.isArray(data18)) {
        let len4 = data18.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate532(data18[i4], { instancePath: instancePath + "/expect/" + i4, parentData: data18, parentDataProperty: i4, rootData }) || (vErrors = joinErrors(vErrors, validate532.errors), errors = vErrors.length);
      } else {
        let err21 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.ignore !== void 0 && (validate537(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData }) || (vErrors = joinErrors(vErrors, validate537.errors), errors = vErrors.length)), data.shared !== void 0 && typeof data.shared != "boolean") {
      let err22 = { instancePath: instancePath + "/shared", schemaPath: "#/properties/shared/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate512.errors = vErrors, errors === 0;
}
function joinErrors(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.push(error);
  return errors;
}
export {
  validateOverlay,
  validateProject,
  validateZone
};
