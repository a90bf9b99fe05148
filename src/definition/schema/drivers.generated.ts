// Written by build.mjs from the folder src/driver/drivers: edit that instead.
export const driverOptions = {
  "secondary": {
    "description": "Deploys nothing: its primaries notify it. It is observed.",
    "properties": {
      "primaries": {
        "title": "a list of servers",
        "description": "The servers that it transfers from; left out, nothing is concluded.",
        "type": "array",
        "items": {
          "title": "the name of a server",
          "type": "string",
          "minLength": 1
        },
        "minItems": 1,
        "examples": [
          [
            "ns1"
          ]
        ]
      }
    },
    "required": []
  },
  "zonefile": {
    "description": "Writes the zone file and has the server reload it.",
    "properties": {
      "directory": {
        "title": "a path",
        "description": "The folder that the server reads zone files from.",
        "type": "string",
        "minLength": 1,
        "examples": [
          "/var/lib/bind"
        ]
      },
      "file": {
        "title": "a file name with {zone} in it",
        "description": "The file name; {zone} stands for the zone, as render names its files, _ for the slash of RFC 2317. {zone}.zone where left out.",
        "type": "string",
        "pattern": "\\{zone\\}",
        "examples": [
          "db.{zone}",
          "{zone}.zone"
        ]
      },
      "view": {
        "title": "the name of a view",
        "description": "BIND's view that the zone is in.",
        "type": "string",
        "minLength": 1,
        "examples": [
          "external"
        ]
      },
      "checker": {
        "title": "true, false or an argument list",
        "description": "What reads a file before it is put in place: the server's own checker where it is installed, nothing, or a command with {zone} and {file}.",
        "type": [
          "boolean",
          "array"
        ],
        "items": {
          "title": "an argument",
          "type": "string"
        },
        "minItems": 1,
        "examples": [
          false,
          [
            "named-checkzone",
            "-i",
            "none",
            "{zone}",
            "{file}"
          ]
        ]
      },
      "push": {
        "title": "an argument list",
        "description": "The command that carries {file} to {target} on another host; the directory is then one of that host.",
        "type": "array",
        "items": {
          "title": "an argument",
          "type": "string"
        },
        "minItems": 1,
        "examples": [
          [
            "rsync",
            "{file}",
            "ns1.example:{target}"
          ]
        ]
      },
      "reload": {
        "title": "rndc, knotc, nsd-control, secours, an object with options for one of them, or an argument list",
        "description": "How the server is told of a new file. In an argument list {zone} stands for the zone.",
        "type": [
          "string",
          "object",
          "array"
        ],
        "pattern": "^(rndc|knotc|nsd-control|secours)$",
        "properties": {
          "rndc": {
            "title": "options of rndc",
            "description": "BIND's control channel.",
            "type": "object",
            "properties": {
              "server": {
                "title": "an address",
                "description": "Where it listens.",
                "type": "string",
                "minLength": 1,
                "examples": [
                  "127.0.0.1"
                ]
              },
              "port": {
                "title": "a port",
                "description": "Its port.",
                "type": "integer",
                "minimum": 1,
                "maximum": 65535,
                "examples": [
                  953
                ]
              },
              "keyFile": {
                "title": "a path",
                "description": "The file with its key; an rndc.conf, where there is one, goes before it.",
                "type": "string",
                "minLength": 1,
                "examples": [
                  "/etc/bind/rndc.key"
                ]
              },
              "configFile": {
                "title": "a path",
                "description": "A configuration file of rndc.",
                "type": "string",
                "minLength": 1,
                "examples": [
                  "/etc/bind/rndc.conf"
                ]
              },
              "program": {
                "title": "a program",
                "description": "The name or path of rndc, where it is not found by its own.",
                "type": "string",
                "minLength": 1,
                "examples": [
                  "/usr/sbin/rndc"
                ]
              }
            },
            "additionalProperties": false,
            "examples": [
              {
                "server": "127.0.0.1",
                "port": 953,
                "keyFile": "/etc/bind/rndc.key"
              }
            ]
          },
          "knotc": {
            "title": "options of knotc",
            "description": "The control socket of Knot DNS.",
            "type": "object",
            "properties": {
              "socket": {
                "title": "a path",
                "description": "The control socket.",
                "type": "string",
                "minLength": 1,
                "examples": [
                  "/run/knot/knot.sock"
                ]
              },
              "configFile": {
                "title": "a path",
                "description": "The configuration file, which names the control socket.",
                "type": "string",
                "minLength": 1,
                "examples": [
                  "/etc/knot/knot.conf"
                ]
              },
              "program": {
                "title": "a program",
                "description": "The name or path of knotc, where it is not found by its own.",
                "type": "string",
                "minLength": 1,
                "examples": [
                  "/usr/sbin/knotc"
                ]
              }
            },
            "additionalProperties": false,
            "examples": [
              {
                "socket": "/run/knot/knot.sock"
              }
            ]
          },
          "nsd-control": {
            "title": "options of nsd-control",
            "description": "The remote control of NSD.",
            "type": "object",
            "properties": {
              "configFile": {
                "title": "a path",
                "description": "The configuration file of NSD, which says where its remote control listens.",
                "type": "string",
                "minLength": 1,
                "examples": [
                  "/etc/nsd/nsd.conf"
                ]
              },
              "server": {
                "title": "an address",
                "description": "Where it listens, with @ before a port, instead of what the configuration file says.",
                "type": "string",
                "minLength": 1,
                "examples": [
                  "192.0.2.53@8952"
                ]
              },
              "program": {
                "title": "a program",
                "description": "The name or path of nsd-control, where it is not found by its own.",
                "type": "string",
                "minLength": 1,
                "examples": [
                  "/usr/sbin/nsd-control"
                ]
              }
            },
            "additionalProperties": false,
            "examples": [
              {
                "configFile": "/etc/nsd/nsd.conf"
              }
            ]
          },
          "secours": {
            "title": "options of the embedded server",
            "description": "The embedded server's control socket.",
            "type": "object",
            "properties": {
              "control": {
                "title": "a path",
                "description": "The socket; /run/secours/control.sock where left out.",
                "type": "string",
                "minLength": 1,
                "examples": [
                  "/run/secours/ns1.sock"
                ]
              }
            },
            "additionalProperties": false,
            "examples": [
              {
                "control": "/run/secours/ns1.sock"
              }
            ]
          }
        },
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": false,
        "items": {
          "title": "an argument",
          "type": "string"
        },
        "minItems": 1,
        "examples": [
          "rndc",
          {
            "rndc": {
              "port": 9953
            }
          },
          [
            "systemctl",
            "reload",
            "named"
          ]
        ]
      }
    },
    "required": [
      "directory",
      "reload"
    ]
  }
}
