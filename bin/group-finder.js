#!/usr/bin/env node
const { main } = require('../dist/group-finder.cjs')

main(process).then((code) => {
  process.exitCode = code
})
